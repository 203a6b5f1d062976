package io.greenroom.perf.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** All messages of one run. Any thread may write; read it when nobody writes any more. */
public final class Ledger {
    private final String run;
    private final AtomicLong numbers = new AtomicLong();
    private final LongAdder acknowledged = new LongAdder();
    private final Queue<Post> posts = new ConcurrentLinkedQueue<>();

    /** @param run a word that no other run on the same server has; it begins every text */
    public Ledger(String run) {
        this.run = run;
    }

    /** The text of the next message: unlike any other, and of the given length in code points if that leaves room. */
    public String nextText(int codePoints) {
        var text = new StringBuilder(codePoints).append(run).append('-').append(numbers.incrementAndGet());
        while (text.length() < codePoints) {
            text.append(text.length() % 8 == 0 ? ' ' : (char) ('a' + text.length() % 26));
        }
        return text.toString();
    }

    /** Whether a text was made for this run. */
    public boolean owns(String text) {
        return text.startsWith(run + "-");
    }

    /** A message that the server answered 201. */
    public void acknowledged(String roomId, String authorId, String text, long beganNanos, String id, long seq) {
        acknowledged.increment();
        add(roomId, authorId, text, beganNanos, Post.Outcome.ACKNOWLEDGED, Optional.of(new Post.Receipt(id, seq)));
    }

    /** A message that the server refused. */
    public void refused(String roomId, String authorId, String text, long beganNanos) {
        add(roomId, authorId, text, beganNanos, Post.Outcome.REFUSED, Optional.empty());
    }

    /** A message whose fate nobody knows. */
    public void indefinite(String roomId, String authorId, String text, long beganNanos) {
        add(roomId, authorId, text, beganNanos, Post.Outcome.INDEFINITE, Optional.empty());
    }

    private void add(
            String roomId,
            String authorId,
            String text,
            long beganNanos,
            Post.Outcome outcome,
            Optional<Post.Receipt> receipt) {
        posts.add(new Post(roomId, authorId, text, beganNanos, System.nanoTime(), outcome, receipt));
    }

    /** How many messages were acknowledged so far. */
    public long acknowledged() {
        return acknowledged.sum();
    }

    /** All that was written so far. */
    public List<Post> posts() {
        return List.copyOf(posts);
    }
}

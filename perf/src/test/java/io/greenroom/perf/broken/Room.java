package io.greenroom.perf.broken;

import java.util.ArrayList;
import java.util.List;

/** A room and what was said in it, in order of seq. Whoever uses it holds its lock. */
public final class Room {
    private final String id;
    private final String json;
    private final List<Message> messages = new ArrayList<>();
    private long seqs;

    Room(String id, String json) {
        this.id = id;
        this.json = json;
    }

    String id() {
        return id;
    }

    String json() {
        return json;
    }

    /** The next seq. */
    long nextSeq() {
        return ++seqs;
    }

    /** Puts a message in its place. */
    void keep(Message message) {
        messages.add(firstAbove(message.seq()), message);
    }

    /** The oldest with a greater seq. */
    List<Message> after(long seq, int limit) {
        var from = firstAbove(seq);
        return List.copyOf(messages.subList(from, Math.min(messages.size(), from + limit)));
    }

    /** The newest with a smaller seq. */
    List<Message> before(long seq, int limit) {
        var to = firstAbove(seq - 1);
        return List.copyOf(messages.subList(Math.max(0, to - limit), to));
    }

    /** The seq of the newest, or 0. */
    long newest() {
        return messages.isEmpty() ? 0 : messages.getLast().seq();
    }

    /** The seq of the oldest, or 0. */
    long oldest() {
        return messages.isEmpty() ? 0 : messages.getFirst().seq();
    }

    private int firstAbove(long seq) {
        var low = 0;
        var high = messages.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (messages.get(middle).seq() > seq) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

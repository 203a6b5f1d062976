package io.greenroom.perf.audit;

import io.greenroom.perf.ledger.Post;
import io.greenroom.perf.ledger.Post.Outcome;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.Integrity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What was sent and what was shown, made by hand: right as long as nobody changes the pages. Texts begin with "run-". */
final class History {
    final List<Post> posts = new ArrayList<>();
    private final Map<String, List<Seen>> pages = new TreeMap<>();
    private final Map<String, List<Seen>> followed = new TreeMap<>();
    private final Map<String, String> unread = new TreeMap<>();
    private long clock;

    /** Ten messages by two authors, one after the other, in one room that somebody follows. */
    static History ofTen() {
        var history = new History();
        for (var i = 1; i <= 10; i++) {
            history.said("hall", i % 2 == 0 ? "ada" : "bob", i);
        }
        return history;
    }

    /** A message that is sent, acknowledged and shown before the next one is sent. */
    void said(String room, String author, long seq) {
        var began = ++clock;
        said(room, author, seq, began, ++clock);
    }

    /** A message that took its time. */
    void said(String room, String author, long seq, long began, long ended) {
        sent(room, author, seq, began, ended);
        shown(new Seen(room, "m-" + room + seq, seq, author, "run-" + room + seq));
    }

    /** A message that was acknowledged. */
    void sent(String room, String author, long seq, long began, long ended) {
        sent(room, author, "run-" + room + seq, began, ended, new Post.Receipt("m-" + room + seq, seq));
    }

    /** The same with a text and a receipt of its own. */
    void sent(String room, String author, String text, long began, long ended, Post.Receipt receipt) {
        posts.add(new Post(room, author, text, began, ended, Outcome.ACKNOWLEDGED, Optional.of(receipt)));
    }

    /** A message that was not. */
    void sent(String room, String author, String text, Outcome outcome) {
        posts.add(new Post(room, author, text, ++clock, ++clock, outcome, Optional.empty()));
    }

    /** A message on the pages, during and after the run. */
    void shown(Seen seen) {
        pages(seen.roomId()).add(seen);
        followed(seen.roomId()).add(seen);
    }

    /** The messages that a room shows after the run, to be changed. */
    List<Seen> pages(String room) {
        return pages.computeIfAbsent(room, any -> new ArrayList<>());
    }

    /** What the room showed to who followed it, to be changed. */
    List<Seen> followed(String room) {
        return followed.computeIfAbsent(room, any -> new ArrayList<>());
    }

    /** The only room after the run. */
    List<Seen> hall() {
        return pages("hall");
    }

    /** The only room during it. */
    List<Seen> seenInHall() {
        return followed("hall");
    }

    /** Lets the reading of a room end at seq 5. */
    void unread(String room, String why) {
        unread.put(room, why);
    }

    /** Changes one message of the only room, during the run and after it. */
    void change(int index, UnaryOperator<Seen> how) {
        hall().set(index, how.apply(hall().get(index)));
        seenInHall().set(index, how.apply(seenInHall().get(index)));
    }

    Integrity judge() {
        var walks = pages.entrySet().stream()
                .map(room -> Optional.ofNullable(unread.get(room.getKey()))
                        .map(why -> Walk.broken(room.getKey(), room.getValue(), 5, why))
                        .orElseGet(() -> Walk.whole(room.getKey(), room.getValue())))
                .toList();
        var along = followed.entrySet().stream()
                .map(room -> new Followed(room.getKey(), 0, highest(room.getValue()), room.getValue()))
                .toList();
        return Audit.of(posts, text -> text.startsWith("run-"), walks, along);
    }

    private static long highest(List<Seen> items) {
        return items.stream().mapToLong(Seen::seq).max().orElse(0);
    }

    /** How often each kind was found. */
    Map<Finding.Kind, Long> found() {
        return judge().findings().stream().collect(Collectors.toMap(Finding::kind, Finding::count));
    }
}

package io.greenroom.perf.audit;

import static java.util.Comparator.comparingLong;

import io.greenroom.perf.ledger.Post;
import io.greenroom.perf.result.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether messages stand in the order in which they should. */
final class Order {
    private final Findings findings;

    Order(Findings findings) {
        this.findings = findings;
    }

    /** Whether pages go up in seq. A message that is shown again is doubled, not out of order, and is passed over. */
    void ofPages(String roomId, List<Seen> items, Predicate<Seen> ours) {
        var ids = HashSet.<String>newHashSet(items.size());
        var previous = Long.MIN_VALUE;
        for (var item : items) {
            if (!ours.test(item) || !ids.add(item.id())) {
                continue;
            }
            if (item.seq() <= previous) {
                findings.add(
                        Kind.OUT_OF_ORDER,
                        roomId,
                        item.seq(),
                        item.text(),
                        "shown after a message with seq " + previous);
            }
            previous = item.seq();
        }
    }

    /** Whether a message that was acknowledged before another was sent sorts before it. */
    void againstTime(List<Post> posts) {
        Map<String, List<Post>> rooms = new HashMap<>();
        for (var post : posts) {
            if (post.receipt().isPresent()) {
                rooms.computeIfAbsent(post.roomId(), any -> new ArrayList<>()).add(post);
            }
        }
        rooms.values().forEach(this::sweep);
    }

    /** Goes through the room's posts as they began, and keeps up with those that had ended by then. */
    private void sweep(List<Post> room) {
        var begun = room.stream().sorted(comparingLong(Post::beganNanos)).toList();
        var ended = room.stream().sorted(comparingLong(Post::endedNanos)).toList();
        var highest = Long.MIN_VALUE;
        Map<String, Long> highestOfAuthor = new HashMap<>();
        var next = 0;
        for (var post : begun) {
            while (next < ended.size() && ended.get(next).endedNanos() < post.beganNanos()) {
                var before = ended.get(next++);
                highest = Math.max(highest, seq(before));
                highestOfAuthor.merge(before.authorId(), seq(before), Math::max);
            }
            judge(post, highest, highestOfAuthor.getOrDefault(post.authorId(), Long.MIN_VALUE));
        }
    }

    private void judge(Post post, long highest, long highestOfAuthor) {
        if (seq(post) < highestOfAuthor) {
            add(Kind.SENDER_ORDER, post, "its sender had been given seq " + highestOfAuthor + " before");
        } else if (seq(post) < highest) {
            add(Kind.TIME_ORDER, post, "seq " + highest + " had been acknowledged before it was sent");
        }
    }

    private void add(Kind kind, Post post, String words) {
        findings.add(kind, post.roomId(), seq(post), post.text(), words);
    }

    private static long seq(Post post) {
        return post.receipt().orElseThrow().seq();
    }
}

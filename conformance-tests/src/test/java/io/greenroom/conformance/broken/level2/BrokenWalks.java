package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Walks that skip or repeat messages. */
public final class BrokenWalks {
    /** So long that only rooms of hundreds have a second one. */
    private static final long SEGMENT = 180;

    private BrokenWalks() {}

    @Fault("History is kept in segments, and what follows the last message of one begins at the second of the next.")
    public static class L2_07_WalkSkipsTheSeam extends SoundServer {
        @Override
        protected List<Message> newerThan(List<Message> all, long seq) {
            return super.newerThan(all, seq == SEGMENT ? seq + 1 : seq);
        }
    }

    @Fault(
            value =
                    "The bound is compared with createdAt in tenths of a second, so what was said in that tenth is skipped.",
            mayBreak = {Clause.L2_04, Clause.L2_06, Clause.L2_09})
    public static class L2_07_PageBoundComparesCreatedAt extends SoundServer {
        @Override
        protected List<Message> newerThan(List<Message> all, long seq) {
            var bound = all.stream().filter(message -> message.seq() == seq).findFirst();
            return bound.map(from -> all.stream()
                            .filter(message -> tenth(message) > tenth(from))
                            .toList())
                    .orElseGet(() -> super.newerThan(all, seq));
        }

        private static long tenth(Message message) {
            return message.createdAt().truncatedTo(ChronoUnit.MILLIS).toEpochMilli() / 100;
        }
    }

    @Fault("History is kept in segments, and above the first message of one the last of the other is left out.")
    public static class L2_08_WalkUpSkipsTheSeam extends SoundServer {
        @Override
        protected List<Message> olderThan(List<Message> all, long seq) {
            return super.olderThan(all, seq == SEGMENT + 1 ? SEGMENT : seq);
        }
    }

    @Fault("Where a page begins is reckoned back from the length that the room had when its newest page was last read.")
    public static class L2_09_OffsetFromTheNewestPage extends SoundServer {
        private final Map<String, Integer> lengths = new ConcurrentHashMap<>();

        @Override
        protected Page page(Room room, User reader, Bounds bounds) {
            var all = visibleMessages(room, reader);
            if (bounds.before().isEmpty() && bounds.after().isEmpty()) {
                lengths.put(room.id(), all.size());
            }
            if (bounds.before().isEmpty()) {
                return page(all, bounds);
            }
            var older = olderThan(all, bounds.before().getAsLong()).size();
            var offset = Math.max(0, lengths.getOrDefault(room.id(), all.size()) - older);
            return newest(all.subList(0, Math.max(0, all.size() - offset)), bounds.limit());
        }
    }

    @Fault(
            value =
                    "The number is taken before the slow commit, so that a message may be seen after one with a greater seq.",
            alsoBreaks = Clause.L2_17)
    public static class L2_09_SeqIsVisibleLate extends SoundServer {
        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
            dawdle(2);
            var seq = BrokenOrder.take(room, this::count);
            if (room.postsInFlight().get() > 1 && seq % 2 == 0) {
                dawdle(15);
            }
            var message = newMessage(room, author, seq, text, body);
            BrokenOrder.insert(room, message);
            messages.put(message.id(), message);
            return message;
        }
    }
}

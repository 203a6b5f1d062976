package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Walks that skip or repeat messages. */
public final class BrokenWalks {
    private static final int SEGMENT = 64;

    private BrokenWalks() {}

    @Fault("History is kept in segments, and a page that comes to the end of one says that there is no more.")
    public static class L2_07_WalkEndsWithTheSegment extends SoundServer {
        @Override
        protected Page oldest(List<Message> newer, int limit) {
            var page = super.oldest(newer, limit);
            var ends = !page.items().isEmpty() && page.items().getLast().seq() % SEGMENT == 0;
            return new Page(page.items(), page.hasMore() && !ends);
        }
    }

    @Fault(
            "The bound is compared with createdAt to the tenth of a second, so that what was said in that tenth is skipped.")
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

    @Fault(
            "History is kept in segments, and what is older than the first message of one is looked for in the next but one.")
    public static class L2_08_WalkUpSkipsASegment extends SoundServer {
        @Override
        protected List<Message> olderThan(List<Message> all, long seq) {
            var atTheSeam = seq > 2 * SEGMENT && seq % SEGMENT <= 7;
            return super.olderThan(all, atTheSeam ? seq - SEGMENT : seq);
        }
    }

    @Fault("Where a page begins is reckoned back from the length that the room had when its newest page was last read.")
    public static class L2_09_OffsetFromTheNewestPage extends SoundServer {
        private final Map<String, Integer> lengths = new ConcurrentHashMap<>();

        @Override
        protected Page page(Room room, User reader, Bounds bounds) {
            var all = visibleMessages(room, reader);
            if (bounds.before().isEmpty()) {
                lengths.put(room.id(), all.size());
                return page(all, bounds);
            }
            var older = olderThan(all, bounds.before().getAsLong()).size();
            var offset = Math.max(0, lengths.getOrDefault(room.id(), all.size()) - older);
            return newest(all.subList(0, Math.max(0, all.size() - offset)), bounds.limit());
        }
    }

    @Fault("The number is taken before the slow commit, so that a message may be seen after one with a greater seq.")
    public static class L2_09_SeqIsVisibleLate extends SoundServer {
        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
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

package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import tools.jackson.databind.node.ObjectNode;

/** Posts at once that lose messages or their order. */
public final class BrokenOrder {
    private static final int BLOCK = 100_000;

    /** More than write at once in any check but those of fifty (L2-16) and of twenty (L3-11). */
    private static final int CROWD = 9;

    private BrokenOrder() {}

    /** The next number of a room from a counter of its own. */
    static long take(Room room, ToLongFunction<String> counter) {
        return counter.applyAsLong("seq of " + room.id());
    }

    /** Keeps a message in the place that its number gives it. */
    static void insert(Room room, Message message) {
        synchronized (room) {
            room.messages().add(message);
            room.messages().sort(Comparator.comparing(Message::seq));
        }
    }

    @Fault("The lock is waited for only so long: in a crowd the next number is the count plus one without it.")
    public static class L2_16_SeqIsCountPlusOneWithoutALock extends SoundServer {
        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
            dawdle(3);
            if (room.postsInFlight().get() < CROWD) {
                return super.post(room, author, text, body);
            }
            var seq = nextSeq(room);
            dawdle(3);
            var message = newMessage(room, author, seq, text, body);
            keep(room, message);
            return message;
        }
    }

    @Fault(
            value = "In a crowd the list is read, made longer by one and written back, without a lock.",
            mayBreak = Clause.L3_11)
    public static class L2_16_PostsOverwriteEachOther extends SoundServer {
        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
            dawdle(3);
            if (room.postsInFlight().get() < CROWD) {
                return super.post(room, author, text, body);
            }
            var copy = new ArrayList<>(visibleMessages(room, author));
            var message = newMessage(room, author, 1000 + count("seq"), text, body);
            dawdle(3);
            copy.add(message);
            synchronized (room) {
                room.messages().clear();
                room.messages().addAll(copy);
            }
            messages.put(message.id(), message);
            return message;
        }
    }

    @Fault("While posts are under way, a reader's own messages are put below the others, as if they were not sent yet.")
    public static class L2_17_OwnMessagesFloatWhilePosting extends SoundServer {
        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
            var message = super.post(room, author, text, body);
            dawdle(3);
            return message;
        }

        @Override
        protected Page page(Room room, User reader, Bounds bounds) {
            var page = super.page(room, reader, bounds);
            return room.postsInFlight().get() == 0 ? page : new Page(ownLast(page.items(), reader), page.hasMore());
        }

        private static List<Message> ownLast(List<Message> messages, User reader) {
            return messages.stream()
                    .sorted(Comparator.comparing(message -> message.authorId().equals(reader.id())))
                    .toList();
        }
    }

    @Fault(
            value =
                    "Two workers take numbers from blocks of their own, and the second one is awake only when there is much to do.",
            alsoBreaks = {Clause.L2_09, Clause.L2_17})
    public static class L2_18_WorkersHaveBlocksOfNumbers extends SoundServer {
        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
            var busy = room.postsInFlight().get() > 1;
            var turn = busy ? count("turn of " + room.id()) % 2 : 0;
            dawdle(2);
            var seq = turn * BLOCK + count("block " + turn + " of " + room.id());
            var message = newMessage(room, author, seq, text, body);
            insert(room, message);
            messages.put(message.id(), message);
            return message;
        }
    }
}

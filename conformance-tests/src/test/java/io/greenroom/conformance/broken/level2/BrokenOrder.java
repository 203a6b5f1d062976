package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import tools.jackson.databind.node.ObjectNode;

/** Posts at once that lose messages or their order. */
public final class BrokenOrder {
    private static final int BLOCK = 100_000;

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

    @Fault("The next number is the count plus one, and nobody holds a lock between counting and keeping.")
    public static class L2_16_SeqIsCountPlusOneWithoutALock extends SoundServer {
        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
            long seq;
            synchronized (room) {
                seq = nextSeq(room);
            }
            dawdle(3);
            var message = newMessage(room, author, seq, text, body);
            keep(room, message);
            return message;
        }
    }

    @Fault("The list is read, made longer by one and written back, without a lock.")
    public static class L2_16_PostsOverwriteEachOther extends SoundServer {
        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
            var message = newMessage(room, author, take(room, this::count), text, body);
            var copy = new ArrayList<>(visibleMessages(room, author));
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
        protected List<Message> visibleMessages(Room room, User reader) {
            var messages = super.visibleMessages(room, reader);
            return room.postsInFlight().get() == 0
                    ? messages
                    : messages.stream()
                            .sorted(Comparator.comparing(
                                    message -> message.authorId().equals(reader.id())))
                            .toList();
        }
    }

    @Fault(
            "Two workers take numbers from blocks of their own, and the second one is awake only when there is much to do.")
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

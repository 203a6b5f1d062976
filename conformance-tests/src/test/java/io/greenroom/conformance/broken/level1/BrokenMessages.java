package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages that are kept or listed wrongly. */
public final class BrokenMessages {
    private BrokenMessages() {}

    @Fault("The framework answers 200 unless it is told otherwise.")
    public static class L1_13_MessageIsMadeWith200 extends SoundServer {
        @Override
        protected int messageMadeStatus() {
            return 200;
        }
    }

    @Fault("The room is in the path, so the answer does without it.")
    public static class L1_13_NewMessageHasNoRoomId extends SoundServer {
        @Override
        protected ObjectNode madeMessageJson(Message message) {
            return super.madeMessageJson(message).without("roomId");
        }
    }

    @Fault("The answer to a post takes its author from the room, which knows its maker.")
    public static class L1_14_AuthorIsTheRoomsMaker extends SoundServer {
        @Override
        protected ObjectNode madeMessageJson(Message message) {
            var room = rooms.get(message.roomId());
            return super.madeMessageJson(message)
                    .put("authorId", room == null ? "" : room.maker().id());
        }
    }

    @Fault("The column keeps whole seconds, and the answer to the post is made from what came in.")
    public static class L1_15_TimeLosesItsFractionInTheStore extends SoundServer {
        @Override
        protected void keep(Room room, Message message) {
            var whole = message.createdAt().truncatedTo(ChronoUnit.SECONDS);
            super.keep(
                    room,
                    new Message(
                            message.id(), message.roomId(), message.authorId(), message.seq(), message.text(), whole));
        }
    }

    @Fault("A page is cached, and a new message marks the cache as stale only for the request after the next.")
    public static class L1_15_ListIsServedFromAStaleCache extends SoundServer {
        private final Map<List<Object>, Page> cache = new ConcurrentHashMap<>();

        @Override
        protected Page page(Room room, User reader, Bounds bounds) {
            var fresh = super.page(room, reader, bounds);
            var cached = cache.put(List.of(room.id(), bounds), fresh);
            return cached == null ? fresh : cached;
        }
    }

    @Fault("Numbers wider than 32 bits are printed as strings, to be safe, and so is seq.")
    public static class L1_16_SeqIsAString extends SoundServer {
        @Override
        protected ObjectNode messageJson(Message message) {
            return super.messageJson(message).put("seq", Long.toString(message.seq()));
        }
    }

    @Fault("Whole rooms are sorted by seq as text, in which 10 comes before 2.")
    public static class L1_17_SeqIsSortedAsText extends SoundServer {
        @Override
        protected JsonNode pageJson(Page page, User caller) {
            var sorted = page.items().stream()
                    .sorted(Comparator.comparing(message -> Long.toString(message.seq())))
                    .toList();
            return super.pageJson(new Page(sorted, page.hasMore()), caller);
        }
    }

    @Fault("Messages are listed newest first, as feeds are.")
    public static class L1_17_NewestFirst extends SoundServer {
        @Override
        protected JsonNode pageJson(Page page, User caller) {
            return super.pageJson(new Page(page.items().reversed(), page.hasMore()), caller);
        }
    }

    @Fault("The query says: in this room or by me.")
    public static class L1_19_OwnMessagesAreInEveryRoom extends SoundServer {
        @Override
        protected List<Message> visibleMessages(Room room, User reader) {
            var own = messages.values().stream()
                    .filter(message -> message.authorId().equals(reader.id()))
                    .filter(message -> !message.roomId().equals(room.id()));
            return Stream.concat(own, super.visibleMessages(room, reader).stream())
                    .sorted(Comparator.comparing(Message::seq))
                    .toList();
        }
    }

    @Fault(value = "Every reader's own messages are put below those of the others.", alsoBreaks = Clause.L2_17)
    public static class L1_20_OwnMessagesComeLast extends SoundServer {
        @Override
        protected JsonNode pageJson(Page page, User caller) {
            var ownLast = page.items().stream()
                    .sorted(Comparator.comparing(message -> message.authorId().equals(caller.id())))
                    .toList();
            return super.pageJson(new Page(ownLast, page.hasMore()), caller);
        }
    }

    @Fault("The body is checked after the message was kept.")
    public static class L1_25_KeptBeforeItIsChecked extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            return body.path("text").asString("");
        }

        @Override
        protected Message post(Room room, User author, String text, ObjectNode body) {
            var message = super.post(room, author, text, body);
            super.text(body);
            return message;
        }
    }
}

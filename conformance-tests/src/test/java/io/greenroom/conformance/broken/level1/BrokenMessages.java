package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.Response;
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

    @Fault(value = "The room is in the path, so the answer does without it.", alsoBreaks = Clause.L1_15)
    public static class L1_13_NewMessageHasNoRoomId extends SoundServer {
        @Override
        protected ObjectNode madeMessageJson(Message message) {
            return super.madeMessageJson(message).without("roomId");
        }
    }

    @Fault(
            value = "The answer to a post takes its author from the room, which knows its maker.",
            alsoBreaks = Clause.L3_11)
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

    @Fault(
            value = "A page is cached, and a new message marks the cache as stale only for the request after the next.",
            mayBreak = {Clause.L1_20, Clause.L3_17})
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

    @Fault(
            value = "A list without limit is sorted by seq as text, in which 10 comes before 2.",
            alsoBreaks = {Clause.L1_21, Clause.L1_22, Clause.L2_03},
            mayBreak = {Clause.L1_20, Clause.L3_17})
    public static class L1_17_SeqIsSortedAsText extends SoundServer {
        @Override
        protected Response listMessages(Call call, User caller) {
            var page = page(roomToRead(call, caller), caller, bounds(call));
            var sorted = page.items().stream()
                    .sorted(Comparator.comparing(message -> Long.toString(message.seq())))
                    .toList();
            return call.parameter("limit").isPresent()
                    ? super.listMessages(call, caller)
                    : json(200, pageJson(new Page(sorted, page.hasMore()), caller));
        }
    }

    @Fault(
            value = "The query says: in this room or by me.",
            alsoBreaks = Clause.L1_09,
            mayBreak = {Clause.L1_20, Clause.L3_17})
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

    @Fault(
            value = "In a list without limit a reader's own messages stand below those of the others.",
            alsoBreaks = {Clause.L2_03, Clause.L3_28},
            mayBreak = Clause.L3_17)
    public static class L1_20_OwnMessagesComeLast extends SoundServer {
        @Override
        protected Response listMessages(Call call, User caller) {
            var page = page(roomToRead(call, caller), caller, bounds(call));
            var ownLast = page.items().stream()
                    .sorted(Comparator.comparing(message -> message.authorId().equals(caller.id())))
                    .toList();
            return call.parameter("limit").isPresent()
                    ? super.listMessages(call, caller)
                    : json(200, pageJson(new Page(ownLast, page.hasMore()), caller));
        }
    }

    @Fault(value = "To others the author is a name and not an id.", alsoBreaks = Clause.L3_11, mayBreak = Clause.L3_17)
    public static class L1_20_OthersAreNames extends SoundServer {
        @Override
        protected JsonNode pageJson(Page page, User caller) {
            var items =
                    page.items().stream().map(message -> named(message, caller)).toList();
            return list(items, page.hasMore());
        }

        private ObjectNode named(Message message, User caller) {
            return message.authorId().equals(caller.id())
                    ? messageJson(message)
                    : messageJson(message)
                            .put("authorId", user(message.authorId()).name());
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

package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.node.ObjectNode;

/** Answers whose form is wrong: media types, ids, times. */
public final class BrokenForms {
    private BrokenForms() {}

    @Fault("The list is printed by hand, and nobody sets its Content-Type.")
    public static class L1_02_MessagesAreSentAsText extends SoundServer {
        @Override
        protected Response listMessages(Call call, User caller) {
            return super.listMessages(call, caller).without("Content-Type").with("Content-Type", "text/plain");
        }
    }

    @Fault("The Content-Type is left out.")
    public static class L1_02_UsersAreSentWithoutAType extends SoundServer {
        @Override
        protected Response readUser(User caller, String id) {
            return super.readUser(caller, id).without("Content-Type");
        }
    }

    @Fault("Room ids are numbers, as the database counts them.")
    public static class L1_26_RoomIdIsANumber extends SoundServer {
        @Override
        protected String newId(String kind) {
            return kind.equals("r") ? Long.toString(count(kind)) : super.newId(kind);
        }

        @Override
        protected ObjectNode roomJson(Room room) {
            return super.roomJson(room).put("id", Long.parseLong(room.id()));
        }
    }

    @Fault("A user's id is an address with a colon and a slash in it.")
    public static class L1_26_UserIdIsAUri extends SoundServer {
        @Override
        protected String newId(String kind) {
            return kind.equals("u") ? "chat:user+" + super.newId(kind) : super.newId(kind);
        }
    }

    @Fault("The id of a message is its author's with the message's place in the room behind it.")
    public static class L1_27_MessageIdIsSharedByRooms extends SoundServer {
        @Override
        protected Message newMessage(Room room, User author, long seq, String text, ObjectNode body) {
            var id = "m-" + author.id() + "-" + (room.messages().size() + 1);
            return new Message(id, room.id(), author.id(), seq, text, Instant.now());
        }
    }

    @Fault("Times are printed without a zone.")
    public static class L1_28_TimeHasNoZone extends SoundServer {
        @Override
        protected String time(Instant instant, boolean made) {
            return instant.atOffset(ZoneOffset.UTC).format(format("ss.SSS"));
        }
    }

    @Fault("Times are printed in the zone of the server.")
    public static class L1_28_TimeIsLocal extends SoundServer {
        @Override
        protected String time(Instant instant, boolean made) {
            return instant.atOffset(ZoneOffset.ofHours(2)).format(format("ss.SSSxxx"));
        }
    }

    @Fault("Times are printed as milliseconds since 1970.")
    public static class L1_28_TimeIsANumber extends SoundServer {
        @Override
        protected ObjectNode messageJson(Message message) {
            return super.messageJson(message)
                    .put("createdAt", message.createdAt().toEpochMilli());
        }

        @Override
        protected ObjectNode madeMessageJson(Message message) {
            return messageJson(message);
        }
    }

    @Fault("The body is spread over the message, so that an id in it wins.")
    public static class L1_29_ClientChoosesTheId extends SoundServer {
        @Override
        protected String newMessageId(Room room, ObjectNode body) {
            return body.path("id").asString(super.newMessageId(room, body));
        }
    }

    @Fault("The body is spread over the message, so that a time in it wins.")
    public static class L1_29_ClientChoosesTheTime extends SoundServer {
        @Override
        protected Message newMessage(Room room, User author, long seq, String text, ObjectNode body) {
            var message = super.newMessage(room, author, seq, text, body);
            var at = body.path("createdAt").isString()
                    ? Instant.parse(body.path("createdAt").asString())
                    : message.createdAt();
            return new Message(message.id(), message.roomId(), message.authorId(), seq, text, at);
        }
    }

    @Fault("Users are counted, and a message carries its author's number as the database has it.")
    public static class L1_26_AuthorIdIsANumber extends SoundServer {
        @Override
        protected String newId(String kind) {
            return kind.equals("u") ? Long.toString(count(kind)) : super.newId(kind);
        }

        @Override
        protected ObjectNode messageJson(Message message) {
            return super.messageJson(message).put("authorId", Long.parseLong(message.authorId()));
        }
    }

    @Fault("The body is spread over the message, so that a seq in it wins.")
    public static class L1_29_ClientChoosesTheSeq extends SoundServer {
        @Override
        protected Message newMessage(Room room, User author, long seq, String text, ObjectNode body) {
            var chosen = body.path("seq");
            var taken = chosen.isIntegralNumber() && chosen.canConvertToLong() ? chosen.longValue() : seq;
            return super.newMessage(room, author, taken, text, body);
        }
    }
}

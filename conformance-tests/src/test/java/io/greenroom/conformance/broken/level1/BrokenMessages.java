package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.ObjectNode;

/** Messages that are kept or answered wrongly. */
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

    @Fault("Numbers wider than 32 bits are printed as strings, to be safe, and so is seq.")
    public static class L1_16_SeqIsAString extends SoundServer {
        @Override
        protected ObjectNode messageJson(Message message) {
            return super.messageJson(message).put("seq", Long.toString(message.seq()));
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

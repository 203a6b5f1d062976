package io.greenroom.conformance.broken.level3;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Messages that somebody else is said to have written. */
public final class BrokenAuthors {
    private BrokenAuthors() {}

    @Fault("An authorId in the body is taken for the author.")
    public static class L3_10_BodyNamesTheAuthor extends SoundServer {
        @Override
        protected User author(Call call, User caller, ObjectNode body) {
            return Optional.ofNullable(users.get(body.path("authorId").asString("")))
                    .orElse(caller);
        }
    }

    @Fault("X-User-Id is believed, which only the proxy in front was meant to set.")
    public static class L3_10_HeaderNamesTheAuthor extends SoundServer {
        @Override
        protected User author(Call call, User caller, ObjectNode body) {
            return call.header("X-User-Id").map(users::get).orElse(caller);
        }
    }

    @Fault("The room object keeps the current user in a field, which all who post there share.")
    public static class L3_11_CurrentUserIsShared extends SoundServer {
        private final Map<String, User> current = new ConcurrentHashMap<>();

        @Override
        protected User author(Call call, User caller, ObjectNode body) {
            current.put(call.id(), caller);
            dawdle(3);
            return current.getOrDefault(call.id(), caller);
        }
    }

    @Fault("The row keeps the authorId of the body, and only the answer to the post names the sender.")
    public static class L3_10_ListBelievesTheBody extends SoundServer {
        private final Map<String, String> claimed = new ConcurrentHashMap<>();

        @Override
        protected Message newMessage(Room room, User author, long seq, String text, ObjectNode body) {
            var message = super.newMessage(room, author, seq, text, body);
            claimed.put(message.id(), body.path("authorId").asString(author.id()));
            return message;
        }

        @Override
        protected ObjectNode messageJson(Message message) {
            return super.messageJson(message).put("authorId", claimed.getOrDefault(message.id(), message.authorId()));
        }

        @Override
        protected ObjectNode madeMessageJson(Message message) {
            return super.madeMessageJson(message).put("authorId", message.authorId());
        }
    }
}

package io.greenroom.conformance.broken.level3;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.util.Optional;
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

    @Fault("The current user is kept in a variable that all requests share.")
    public static class L3_11_CurrentUserIsShared extends SoundServer {
        private volatile Optional<User> current = Optional.empty();

        @Override
        protected User author(Call call, User caller, ObjectNode body) {
            current = Optional.of(caller);
            dawdle(3);
            return current.orElse(caller);
        }
    }
}

package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.node.ObjectNode;

/** Users that are made or read wrongly. */
public final class BrokenUsers {
    private BrokenUsers() {}

    @Fault(value = "The filter that asks for a token stands before every route.", alsoBreaks = Clause.L3_07)
    public static class L1_01_HealthAsksForAToken extends SoundServer {
        @Override
        protected Response health(Call call) {
            caller(call);
            return super.health(call);
        }
    }

    @Fault(value = "Nobody thought of a health check.", alsoBreaks = Clause.L3_07)
    public static class L1_01_HealthIsMissing extends SoundServer {
        @Override
        protected Response health(Call call) {
            return unknownRoute(call);
        }
    }

    @Fault("The framework answers 200 unless it is told otherwise.")
    public static class L1_03_UserIsMadeWith200 extends SoundServer {
        @Override
        protected int userMadeStatus() {
            return 200;
        }
    }

    @Fault(
            value = "The time is the database's to set, so the answer to the post does not know it yet.",
            alsoBreaks = {Clause.L1_04, Clause.L1_28})
    public static class L1_03_NewUserHasNoTime extends SoundServer {
        @Override
        protected ObjectNode madeUserJson(User user) {
            return super.madeUserJson(user).without("createdAt");
        }
    }

    @Fault(value = "The token is what a command printed, with the line's end.", spreads = true)
    public static class L1_03_TokenEndsInALineFeed extends SoundServer {
        @Override
        protected String newToken(User user) {
            return super.newToken(user) + "\n";
        }
    }

    @Fault("Users are kept under their name in lower case, and read from there.")
    public static class L1_04_NameIsReadInLowerCase extends SoundServer {
        @Override
        protected Response readUser(User caller, String id) {
            var user = user(id);
            return json(200, userJson(new User(user.id(), lower(user.name()), user.createdAt())));
        }
    }

    @Fault("The route reads the caller instead of the user in the path.")
    public static class L1_04_EveryoneReadsOneself extends SoundServer {
        @Override
        protected Response readUser(User caller, String id) {
            user(id);
            return json(200, userJson(caller));
        }
    }

    @Fault("Nobody looks whether the look-up has found anything.")
    public static class L1_05_UnknownUserIsEmptyObject extends SoundServer {
        @Override
        protected Response readUser(User caller, String id) {
            return users.containsKey(id) ? super.readUser(caller, id) : json(200, JSON.createObjectNode());
        }
    }

    @Fault(value = "The name is the key: whoever takes one that is there becomes that user.", spreads = true)
    public static class L1_06_NameIsTheKey extends SoundServer {
        private final Map<String, User> byName = new ConcurrentHashMap<>();

        @Override
        protected User newUser(String name) {
            return byName.computeIfAbsent(name, super::newUser);
        }
    }

    @Fault("The token is a number of eighteen digits, and is printed as one.")
    public static class L1_03_TokenIsANumber extends SoundServer {
        @Override
        protected String newToken(User user) {
            return Long.toString(
                    ThreadLocalRandom.current().nextLong(100_000_000_000_000_000L, 1_000_000_000_000_000_000L));
        }

        @Override
        protected Response made(int status, ObjectNode thing, String location) {
            var token = thing.path("token").asString("");
            return super.made(status, token.isEmpty() ? thing : thing.put("token", Long.parseLong(token)), location);
        }
    }
}

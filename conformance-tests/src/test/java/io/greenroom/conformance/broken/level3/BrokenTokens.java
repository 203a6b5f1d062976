package io.greenroom.conformance.broken.level3;

import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Tokens that are guessed, shown or taken though they are wrong. */
public final class BrokenTokens {
    private BrokenTokens() {}

    @Fault("Only the first half of a token is compared, as the index is no longer.")
    public static class L3_02_HalfATokenIsEnough extends SoundServer {
        @Override
        protected Optional<User> owner(String token) {
            return tokens.entrySet().stream()
                    .filter(entry -> token.regionMatches(0, entry.getKey(), 0, 16))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    @Fault("The id from level 1 is still taken for a token.")
    public static class L3_02_UserIdIsATokenToo extends SoundServer {
        @Override
        protected Optional<User> owner(String token) {
            return super.owner(token).or(() -> Optional.ofNullable(users.get(token)));
        }
    }

    @Fault("A token that looks like one is believed, and its user made on the way.")
    public static class L3_02_AnyTokenWillDo extends SoundServer {
        @Override
        protected Optional<User> owner(String token) {
            return super.owner(token).or(() -> Optional.of(newUser("Guest")));
        }
    }

    @Fault("The status is right, but what to do next is not said.")
    public static class L3_03_ChallengeIsMissing extends SoundServer {
        @Override
        protected Response challenge(Response unauthorized) {
            return unauthorized;
        }
    }

    @Fault("The challenge is the one of the framework's log-in page.")
    public static class L3_03_ChallengeIsForBasic extends SoundServer {
        @Override
        protected Response challenge(Response unauthorized) {
            return unauthorized.with("WWW-Authenticate", "Basic realm=\"chat\"");
        }
    }

    @Fault("The header is split at the blank, and the second half is the token.")
    public static class L3_04_AnySchemeWillDo extends SoundServer {
        @Override
        protected boolean isBearer(String scheme) {
            return true;
        }
    }

    @Fault("The word Bearer is taken away where it is there.")
    public static class L3_04_BareTokenWillDo extends SoundServer {
        @Override
        protected String bearer(String authorization) {
            return authorization.contains(" ") ? super.bearer(authorization) : authorization;
        }
    }

    @Fault("The header has to begin with the word Bearer as it is written in the RFC.")
    public static class L3_05_SchemeIsComparedToTheLetter extends SoundServer {
        @Override
        protected boolean isBearer(String scheme) {
            return scheme.equals("Bearer");
        }
    }

    @Fault("Tokens are counted, as ids are.")
    public static class L3_08_TokensAreCounted extends SoundServer {
        @Override
        protected String newToken(User user) {
            return "token-" + (1_000_000 + count("token"));
        }
    }

    @Fault("The token is the time with a count behind it.")
    public static class L3_08_TokenIsTheTime extends SoundServer {
        @Override
        protected String newToken(User user) {
            return "tk_" + System.currentTimeMillis() + "_" + count("token");
        }
    }

    @Fault(
            value = "The token is the user's id.",
            alsoBreaks = {Clause.L3_02, Clause.L3_09})
    public static class L3_08_TokenIsTheId extends SoundServer {
        @Override
        protected String newToken(User user) {
            return user.id();
        }
    }

    @Fault("A user is printed with all columns of its row.")
    public static class L3_09_UserIsShownWithItsToken extends SoundServer {
        @Override
        protected Response readUser(User caller, String id) {
            return json(200, withToken(userJson(user(id)), user(id), tokens));
        }
    }

    @Fault(value = "The member list prints its users with all columns of their rows.", alsoBreaks = Clause.L3_25)
    public static class L3_09_MembersAreShownWithTheirTokens extends SoundServer {
        @Override
        protected ObjectNode memberJson(User user) {
            return withToken(super.memberJson(user), user, tokens);
        }
    }

    private static ObjectNode withToken(ObjectNode json, User user, Map<String, User> tokens) {
        tokens.forEach((token, owner) -> {
            if (owner.equals(user)) {
                json.put("token", token);
            }
        });
        return json;
    }
}

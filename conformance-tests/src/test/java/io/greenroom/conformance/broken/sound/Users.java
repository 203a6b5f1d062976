package io.greenroom.conformance.broken.sound;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/** Users, their tokens, and who is asking. */
public abstract class Users extends Bodies {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Every user by id. */
    protected final Map<String, User> users = new ConcurrentHashMap<>();

    /** Every user by token. */
    protected final Map<String, User> tokens = new ConcurrentHashMap<>();

    private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();

    /** With these manners. */
    protected Users(Set<Manner> manners) {
        super(manners);
    }

    /** {@code POST /users}. */
    protected Response makeUser(Call call) {
        var user = newUser(userName(object(call)));
        users.put(user.id(), user);
        var token = newToken(user);
        tokens.put(token, user);
        return made(userMadeStatus(), madeUserJson(user).put("token", token), locationOf("/users/" + user.id(), call));
    }

    /** The name that a new user asks for. */
    protected String userName(ObjectNode body) {
        return string(body, "name", 64);
    }

    /** A user of this name. */
    protected User newUser(String name) {
        return new User(newId("u"), name, Instant.now());
    }

    /** The status of what was made. */
    protected int userMadeStatus() {
        return 201;
    }

    /** {@code GET /users/{id}}. */
    protected Response readUser(User caller, String id) {
        return json(200, userJson(user(id)));
    }

    /** The user of an id. */
    protected User user(String id) {
        return Optional.ofNullable(users.get(id)).orElseThrow(() -> new Refusal(404, "no such user"));
    }

    /** A user just made, but for the token. */
    protected ObjectNode madeUserJson(User user) {
        return userJson(user).put("createdAt", time(user.createdAt(), true));
    }

    /** A user as others see it. */
    protected ObjectNode userJson(User user) {
        return extended(JSON.createObjectNode())
                .put("id", user.id())
                .put("name", user.name())
                .put("createdAt", time(user.createdAt(), false));
    }

    /** The object with fields that nobody asked for, if that is the server's manner. */
    protected final ObjectNode extended(ObjectNode object) {
        return has(Manner.EXTRA_FIELDS)
                ? object.put("kind", "thing").putNull("deletedAt").put("version", 1)
                : object;
    }

    /** A 201, or what is taken for one, with the place of what was made. */
    protected Response made(int status, ObjectNode thing, String location) {
        return json(status, thing).with("Location", location);
    }

    /** The place of what was made. */
    protected String locationOf(String path, Call call) {
        if (has(Manner.LOCATION_ABSOLUTE)) {
            return base() + path;
        }
        return has(Manner.LOCATION_RELATIVE) ? "../".repeat(call.path().size() - 1) + path.substring(1) : path;
    }

    /** An id that no other thing of its kind has. */
    protected String newId(String kind) {
        if (has(Manner.IDS_COUNTED)) {
            return Long.toString(count(kind));
        }
        if (has(Manner.IDS_UUID)) {
            return UUID.randomUUID().toString();
        }
        return has(Manner.IDS_LONG) ? "~." + kind + "_-" + random(59).substring(0, 59) : kind + "_" + random(10);
    }

    /** The next number of its kind, from 1. */
    protected final long count(String kind) {
        return counters.computeIfAbsent(kind, any -> new AtomicLong()).incrementAndGet();
    }

    /** So many random bytes in hexadecimal. */
    protected static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** A token that nobody can guess. */
    protected String newToken(User user) {
        if (has(Manner.TOKENS_SHORT)) {
            return random(10);
        }
        return has(Manner.TOKENS_LONG)
                ? "eyJhbGciOiJIUzI1NiJ9." + random(120) + "." + random(16) + "=="
                : "tk_" + random(16);
    }

    /** Who is asking. */
    protected User caller(Call call) {
        var token = bearer(call.header("Authorization").orElseThrow(() -> new Refusal(401, "a token is needed")));
        return owner(token).orElseThrow(() -> new Refusal(401, "the token is not known"));
    }

    /** The token in an {@code Authorization} header. */
    protected String bearer(String authorization) {
        var words = authorization.strip().split(" +", 2);
        if (!isBearer(words[0])) {
            throw new Refusal(401, "the scheme has to be Bearer");
        }
        if (words.length < 2) {
            throw new Refusal(has(Manner.MALFORMED_BEARER_400) ? 400 : 401, "there is no token behind Bearer");
        }
        return words[1];
    }

    /** Whether this is the scheme of bearer tokens. */
    protected boolean isBearer(String scheme) {
        return scheme.equalsIgnoreCase("Bearer");
    }

    /** Whose token it is. */
    protected Optional<User> owner(String token) {
        return Optional.ofNullable(tokens.get(token));
    }
}

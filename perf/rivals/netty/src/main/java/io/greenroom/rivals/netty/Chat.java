package io.greenroom.rivals.netty;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who is there, which rooms there are, and what is said in them. */
final class Chat {
    record User(String id, String name, String createdAt, String token) {}

    record NewRoom(String id, String name, String createdAt) {}

    private final Map<String, String> userIdsByToken = new ConcurrentHashMap<>();
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Posts posts;

    Chat(Posts posts) {
        this.posts = posts;
    }

    User addUser(String name) {
        var user = new User(id("u_"), name, now(), id("t_"));
        userIdsByToken.put(user.token(), user.id());
        return user;
    }

    NewRoom addRoom(String name) {
        var room = new NewRoom(id("r_"), name, now());
        rooms.put(room.id(), new Room(room.id()));
        return room;
    }

    /** Null for an unknown token. */
    String userId(String token) {
        return userIdsByToken.get(token);
    }

    /** Null for an unknown room. */
    Room room(String id) {
        return rooms.get(id);
    }

    void post(Room room, String authorId, String text, Consumer<Message> posted) {
        long seq = room.nextSeq();
        var id = "m_" + room.id().substring(2) + "-" + seq;
        var message = new Message(id, room.id(), authorId, seq, text, now());
        posts.keep(message, () -> {
            room.add(message);
            posted.accept(message);
        });
    }

    // As long as the reference server's, so that pages are as long.
    private String id(String prefix) {
        return prefix + Long.toUnsignedString(random.nextLong(), Character.MAX_RADIX);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}

package io.greenroom.perf.broken;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chat server of levels 1 to 3, as far as the bench asks for it, with everything in memory. It is right; those that extend
 * it have one fault each.
 */
public class SoundServer extends Door {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_CHARS = 2000;
    private static final int MOST_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 50;

    private final Map<String, String> usersByToken = new ConcurrentHashMap<>();
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Map<String, Message> messages = new ConcurrentHashMap<>();

    @Override
    protected @Nullable Reply respond(Call call) throws InterruptedException {
        try {
            return answer(call);
        } catch (Refusal e) {
            return e.reply();
        }
    }

    /** What a call is answered with, if nothing odd happens before or after. */
    protected final Reply answer(Call call) {
        if (call.is("GET", "health")) {
            return Reply.json(200, Map.of("status", "up"));
        }
        return call.is("POST", "users") ? makeUser(call) : answer(call, caller(call));
    }

    private Reply answer(Call call, String userId) {
        if (call.is("POST", "rooms", "*", "messages")) {
            return post(room(call), userId, text(call, "text", MOST_CHARS));
        }
        if (call.is("GET", "rooms", "*", "messages")) {
            return page(room(call), call);
        }
        if (call.is("GET", "messages", "*")) {
            return message(call.id());
        }
        if (call.is("POST", "rooms")) {
            return makeRoom(text(call, "name", 64));
        }
        if (call.is("GET", "rooms", "*")) {
            return Reply.json(200, room(call).json());
        }
        if (call.is("GET", "rooms")) {
            return Reply.json(200, list(rooms.values().stream().map(Room::json).toList(), false));
        }
        if (call.is("PUT", "rooms", "*", "members", "me")) {
            room(call);
            return Reply.empty(204);
        }
        throw new Refusal(404, "there is no such route");
    }

    private Reply makeUser(Call call) {
        var id = newId();
        var token = newId();
        usersByToken.put(token, id);
        return Reply.json(201, Map.of("id", id, "name", text(call, "name", 64), "createdAt", now(), "token", token));
    }

    private Reply makeRoom(String name) {
        var id = newId();
        var json = JSON.writeValueAsString(Map.of("id", id, "name", name, "createdAt", now(), "visibility", "public"));
        rooms.put(id, new Room(id, json));
        return Reply.json(201, json);
    }

    private Reply post(Room room, String userId, String text) {
        synchronized (room) {
            var message = Message.of(newId(), room.id(), userId, nextSeq(room, userId), text, now());
            keep(room, message);
            return Reply.json(201, message.json());
        }
    }

    private Reply message(String id) {
        var message = messages.get(id);
        if (message == null) {
            throw new Refusal(404, "there is no such message");
        }
        return Reply.json(200, message.json());
    }

    private Reply page(Room room, Call call) {
        var before = call.number("before");
        var after = call.number("after");
        var limit = call.number("limit").orElse((long) DEFAULT_LIMIT);
        if (limit < 1 || limit > MOST_LIMIT || (before.isPresent() && after.isPresent())) {
            throw new Refusal(400, "limit is from 1 to 100, and before and after never come together");
        }
        synchronized (room) {
            return after.map(bound -> pageAfter(room, bound, limit.intValue(), call.token()))
                    .orElseGet(() -> pageBefore(room, before.orElse(Long.MAX_VALUE), limit.intValue()));
        }
    }

    private Reply pageAfter(Room room, long after, int limit, String token) {
        var page = after(room, after, limit, token);
        var end = page.isEmpty() ? after : page.getLast().seq();
        return shown(page, !page.isEmpty() && room.newest() > end);
    }

    private Reply pageBefore(Room room, long before, int limit) {
        var page = room.before(before, limit);
        return shown(page, !page.isEmpty() && page.getFirst().seq() > room.oldest());
    }

    private Reply shown(List<Message> page, boolean hasMore) {
        return Reply.json(200, list(arranged(page).stream().map(Message::json).toList(), hasMore));
    }

    /** The seq of a message that is about to be kept; under the room's lock. */
    protected long nextSeq(Room room, String userId) {
        return room.nextSeq();
    }

    /** Keeps a message that is about to be acknowledged; under the room's lock. */
    protected void keep(Room room, Message message) {
        room.keep(message);
        messages.put(message.id(), message);
    }

    /** A page of who follows; under the room's lock. */
    protected List<Message> after(Room room, long seq, int limit, String token) {
        return room.after(seq, limit);
    }

    /** A page in the order in which it is shown. */
    protected List<Message> arranged(List<Message> page) {
        return page;
    }

    /** An id or a token that was never used before. */
    protected static String newId() {
        return UUID.randomUUID().toString();
    }

    private static String now() {
        return Instant.now().toString();
    }

    private static String list(List<String> items, boolean hasMore) {
        return items.stream().collect(Collectors.joining(",", "{\"items\":[", "],\"hasMore\":" + hasMore + "}"));
    }

    private String caller(Call call) {
        var user = usersByToken.get(call.token());
        if (user == null) {
            throw new Refusal(401, "a token is needed");
        }
        return user;
    }

    private Room room(Call call) {
        var room = rooms.get(call.id());
        if (room == null) {
            throw new Refusal(404, "there is no such room");
        }
        return room;
    }

    private static String text(Call call, String field, int most) {
        try {
            var value = JSON.readTree(call.body()).path(field).stringValue("");
            if (!value.isEmpty() && value.codePointCount(0, value.length()) <= most) {
                return value;
            }
        } catch (JacksonException e) {
            throw new Refusal(400, "this is not JSON");
        }
        throw new Refusal(400, field + " is not a text of 1 to " + most + " characters");
    }
}

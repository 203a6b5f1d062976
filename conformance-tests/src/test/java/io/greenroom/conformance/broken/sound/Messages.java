package io.greenroom.conformance.broken.sound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Messages: posting them and finding one. */
public abstract class Messages extends Rooms {
    /** White space as Unicode, JavaScript and Python see it, all together. */
    private static final Pattern BLANK = Pattern.compile("[\\p{IsWhite_Space}\\p{Z}\\uFEFF\\x1C-\\x1F]*");

    /** Every message by id. */
    protected final Map<String, Message> messages = new ConcurrentHashMap<>();

    /** With these manners. */
    protected Messages(Set<Manner> manners) {
        super(manners);
    }

    /** {@code POST /rooms/{id}/messages}. */
    protected Response postMessage(Call call, User caller) {
        var room = roomToPostIn(caller, call.id());
        var body = object(call);
        checkOwnFields(body);
        var text = text(body);
        room.postsInFlight().incrementAndGet();
        try {
            var message = post(room, author(call, caller, body), text, body);
            return made(messageMadeStatus(), madeMessageJson(message), locationOf("/messages/" + message.id(), call));
        } finally {
            room.postsInFlight().decrementAndGet();
        }
    }

    /** The room of an id, if this user may write there. */
    protected Room roomToPostIn(User user, String id) {
        return visibleRoom(user, id);
    }

    /** Refuses what is the server's to give, if that is its manner. */
    protected void checkOwnFields(ObjectNode body) {
        if (has(Manner.OWN_FIELDS_REFUSED)) {
            for (var name : List.of("id", "seq", "createdAt", "authorId", "roomId")) {
                if (body.has(name)) {
                    throw refusal(name + " is not the client's to give");
                }
            }
        }
    }

    /** What is said. */
    protected String text(ObjectNode body) {
        var text = string(body, "text", 2000);
        if (has(Manner.BLANK_REFUSED) && BLANK.matcher(text).matches()) {
            throw refusal("text is nothing but white space");
        }
        return text;
    }

    /** Who says it. */
    protected User author(Call call, User caller, ObjectNode body) {
        return caller;
    }

    /** Keeps a message, in one step with taking its {@code seq}. */
    protected Message post(Room room, User author, String text, ObjectNode body) {
        synchronized (room) {
            var message = newMessage(room, author, nextSeq(room), text, body);
            keep(room, message);
            return message;
        }
    }

    /** The message, not yet kept. */
    protected Message newMessage(Room room, User author, long seq, String text, ObjectNode body) {
        return new Message(newMessageId(room, body), room.id(), author.id(), seq, text, Instant.now());
    }

    /** An id that no other message has. */
    protected String newMessageId(Room room, ObjectNode body) {
        return newId("m");
    }

    /** The next {@code seq} of a room. */
    protected long nextSeq(Room room) {
        if (has(Manner.SEQ_SHARED)) {
            return count("seq");
        }
        var number = room.messages().size() + 1L;
        return has(Manner.SEQ_WITH_GAPS) ? 1000 + 7 * number + number % 3 : number;
    }

    /** Puts a message where it is read from. */
    protected void keep(Room room, Message message) {
        synchronized (room) {
            room.messages().add(message);
        }
        messages.put(message.id(), message);
    }

    /** The status of what was made. */
    protected int messageMadeStatus() {
        return 201;
    }

    /** {@code GET /messages/{id}}. */
    protected Response readMessage(User caller, String id) {
        var message = Optional.ofNullable(messages.get(id)).filter(found -> maySee(caller, found));
        return json(200, messageJson(message.orElseThrow(() -> new Refusal(404, "no such message"))));
    }

    /** Whether the message exists as far as this user is concerned. */
    protected boolean maySee(User user, Message message) {
        var room = rooms.get(message.roomId());
        return room != null && maySee(user, room);
    }

    /** A message just made. */
    protected ObjectNode madeMessageJson(Message message) {
        return messageJson(message).put("createdAt", time(message.createdAt(), true));
    }

    /** A message as it is shown. */
    protected ObjectNode messageJson(Message message) {
        return extended(JSON.createObjectNode())
                .put("id", message.id())
                .put("roomId", message.roomId())
                .put("authorId", message.authorId())
                .put("seq", message.seq())
                .put("text", message.text())
                .put("createdAt", time(message.createdAt(), false));
    }
}

package io.greenroom.conformance.chat;

import java.time.Instant;

/** A message as an answer shows one. */
public record Message(Fields fields) {
    /** The id, a string. */
    public String id() {
        return fields.string("id");
    }

    /** The room it is in. */
    public String roomId() {
        return fields.string("roomId");
    }

    /** The user who wrote it. */
    public String authorId() {
        return fields.string("authorId");
    }

    /** Its place in the room: the only ordering key. */
    public long seq() {
        return fields.integer("seq");
    }

    /** What was said. */
    public String text() {
        return fields.string("text");
    }

    /** When it was made, to the millisecond. */
    public Instant createdAt() {
        return fields.instant("createdAt");
    }
}

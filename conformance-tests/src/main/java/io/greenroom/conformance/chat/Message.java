package io.greenroom.conformance.chat;

/** A message as an answer shows one. */
public record Message(Fields fields) {
    /** The greatest {@code seq} that there may be: every JSON parser keeps it exactly. */
    public static final long LARGEST_SEQ = (1L << 53) - 1;
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
}

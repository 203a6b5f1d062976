package io.greenroom.conformance.chat;

/** A room as an answer shows one. */
public record Room(Fields fields) {
    /** The id, a string. */
    public String id() {
        return fields.string("id");
    }

    /** The name. */
    public String name() {
        return fields.string("name");
    }

    /** {@code public} or {@code private}, from level 3 on. */
    public String visibility() {
        return fields.string("visibility");
    }
}

package io.greenroom.conformance.chat;

import java.time.Instant;

/** A user as an answer shows one. */
public record User(Fields fields) {
    /** The id, a string. */
    public String id() {
        return fields.string("id");
    }

    /** The name. */
    public String name() {
        return fields.string("name");
    }

    /** The token; only in the answer that made the user. */
    public String token() {
        return fields.string("token");
    }

    /** When it was made, to the millisecond. */
    public Instant createdAt() {
        return fields.instant("createdAt");
    }
}

package io.greenroom.conformance.chat;

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
        var token = fields.string("token");
        if (!token.matches("[ -~]+")) {
            throw fields.wrong("token", "a string that a header can carry");
        }
        return token;
    }
}

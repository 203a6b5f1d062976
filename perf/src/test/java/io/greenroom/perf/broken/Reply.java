package io.greenroom.perf.broken;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer, ready to be sent.
 *
 * @param status its code
 * @param mediaType of the body
 * @param body the bytes; none for an answer without a body
 */
public record Reply(int status, String mediaType, byte[] body) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Reply json(int status, String body) {
        return new Reply(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply json(int status, Object body) {
        return new Reply(status, "application/json", JSON.writeValueAsBytes(body));
    }

    static Reply empty(int status) {
        return new Reply(status, "application/json", new byte[0]);
    }

    static Reply problem(int status, String detail) {
        return new Reply(
                status,
                "application/problem+json",
                JSON.writeValueAsBytes(Map.of("title", "Refused", "status", status, "detail", detail)));
    }
}

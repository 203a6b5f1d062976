package io.greenroom.server.logs;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is logged of a request. Neither query, headers nor bodies: no token ever gets into a log.
 *
 * @param time when it was answered
 * @param level how bad it is: {@code error} for what the server did wrong
 * @param requestId the client's, or made here
 * @param method GET, POST, …
 * @param path without the query
 * @param status of the answer
 * @param micros from the head of the request to the head of the answer
 * @param userId of the caller, as far as known
 */
@Serdeable.Serializable
record LogLine(
        Instant time,
        String level,
        String requestId,
        String method,
        String path,
        int status,
        long micros,
        @Nullable String userId) {
    private static final int SERVER_ERROR = 500;

    LogLine(
            Instant time,
            String requestId,
            String method,
            String path,
            int status,
            long micros,
            @Nullable String userId) {
        this(time, status < SERVER_ERROR ? "info" : "error", requestId, method, path, status, micros, userId);
    }
}

package io.greenroom.server.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An error as clients see it: a problem document of RFC 9457, whose {@code type} is left out and so is
 * {@code about:blank}.
 *
 * @param title the name of the status
 * @param status the status itself
 * @param detail what was wrong with this request
 */
// The second annotation repeats the configuration: without it Serde generates a reader that nobody needs, with
// warnings.
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Problem(String title, int status, String detail) {
    static final MediaType MEDIA_TYPE = MediaType.of("application/problem+json");

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status.getReason(), status.getCode(), detail);
    }
}

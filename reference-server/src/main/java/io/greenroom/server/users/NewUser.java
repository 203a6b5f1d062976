package io.greenroom.server.users;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A user as the answer that made them shows them: the only one with the token.
 *
 * @param id opaque
 * @param name as it was given
 * @param createdAt by the server's clock
 * @param token the secret to send with every request
 */
// L1-03
@Serdeable.Serializable
record NewUser(String id, String name, Instant createdAt, String token) {
    NewUser(User user, String token) {
        this(user.id(), user.name(), user.createdAt(), token);
    }
}

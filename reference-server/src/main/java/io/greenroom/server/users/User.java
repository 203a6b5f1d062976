package io.greenroom.server.users;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Somebody who talks.
 *
 * @param id opaque
 * @param name as it was given, and not unique
 * @param createdAt by the server's clock, to the millisecond
 */
@Serdeable.Serializable
public record User(String id, String name, Instant createdAt) {}

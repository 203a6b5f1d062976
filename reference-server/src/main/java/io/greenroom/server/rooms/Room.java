package io.greenroom.server.rooms;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A place to talk.
 *
 * @param id opaque
 * @param name as it was given, and not unique
 * @param visibility who may see it
 * @param createdAt by the server's clock, to the millisecond
 */
@Serdeable.Serializable
public record Room(String id, String name, Visibility visibility, Instant createdAt) {}

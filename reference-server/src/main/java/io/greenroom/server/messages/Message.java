package io.greenroom.server.messages;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Something that was said.
 *
 * @param id opaque
 * @param roomId where
 * @param authorId by whom
 * @param seq its place in the room's order, from 1
 * @param text as it was sent, code point for code point
 * @param createdAt by the server's clock, to the millisecond
 */
@Serdeable.Serializable
public record Message(String id, String roomId, String authorId, long seq, String text, Instant createdAt) {}

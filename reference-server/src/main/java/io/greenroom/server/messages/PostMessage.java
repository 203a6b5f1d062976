package io.greenroom.server.messages;

import java.time.Instant;

/**
 * A message before it has its place.
 *
 * @param roomId where
 * @param authorId by whom
 * @param text what
 * @param createdAt when
 */
public record PostMessage(String roomId, String authorId, String text, Instant createdAt) {}

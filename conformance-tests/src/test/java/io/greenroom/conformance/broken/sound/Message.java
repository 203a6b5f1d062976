package io.greenroom.conformance.broken.sound;

import java.time.Instant;

/** A message as it is kept. */
public record Message(String id, String roomId, String authorId, long seq, String text, Instant createdAt) {}

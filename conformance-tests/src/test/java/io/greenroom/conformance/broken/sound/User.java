package io.greenroom.conformance.broken.sound;

import java.time.Instant;

/** A user as it is kept. */
public record User(String id, String name, Instant createdAt) {}

package io.greenroom.conformance.broken.sound;

import java.util.OptionalLong;

/**
 * Which page of a room is asked for.
 *
 * @param before only messages with a smaller {@code seq}
 * @param after only messages with a greater one
 * @param limit how many at most
 */
public record Bounds(OptionalLong before, OptionalLong after, int limit) {}

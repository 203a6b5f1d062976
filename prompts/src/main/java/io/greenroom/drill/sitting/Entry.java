package io.greenroom.drill.sitting;

import java.time.Instant;

/**
 * A line of the journal.
 *
 * @param n its number, from 1, without gaps
 * @param at milliseconds of the sitting
 * @param wall when that was in the world
 */
public record Entry(long n, long at, Instant wall, Event event) {}

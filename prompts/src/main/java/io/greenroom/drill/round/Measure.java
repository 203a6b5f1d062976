package io.greenroom.drill.round;

import java.util.OptionalInt;

/**
 * What a machine sees, and the band that it gives.
 *
 * @param green the level up to which all are complete at the end
 * @param within minutes of the round as written, by which they were complete for the first time
 * @param right the share of tasks that were answered right, in percent; what was put and not answered is wrong
 * @param regressions the most that broke on the way
 */
public record Measure(Band band, OptionalInt green, OptionalInt within, OptionalInt right, OptionalInt regressions) {}

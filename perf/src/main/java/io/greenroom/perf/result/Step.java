package io.greenroom.perf.result;

/**
 * One try of a capacity search.
 *
 * @param rate requests a second that were due
 * @param held whether the budget held, with every message intact
 * @param why in a few words if it did not
 * @param round what was measured
 */
public record Step(double rate, boolean held, String why, Round round) {}

package io.greenroom.perf.result;

/**
 * A time in which requests were waiting and none was answered.
 *
 * @param atSeconds since the round began
 * @param seconds how long
 */
public record Stall(double atSeconds, double seconds) {}

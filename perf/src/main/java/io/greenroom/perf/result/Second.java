package io.greenroom.perf.result;

/**
 * One second of a round. Requests count for the second in which they were due.
 *
 * @param at seconds since the round began
 * @param due requests that were due
 * @param good answers as they should be
 * @param failed answers with an error, and requests without an answer
 * @param p50Millis median of the time from due to done
 * @param p99Millis the 99th percentile of it
 * @param maxMillis the longest
 */
public record Second(int at, long due, long good, long failed, double p50Millis, double p99Millis, double maxMillis) {}

package io.greenroom.perf.profiles;

/**
 * What is asked of the server while the load lasts.
 *
 * @param p50Millis the median is at most this; 0 asks nothing
 * @param p99Millis the 99th percentile is at most this; 0 asks nothing
 * @param maxMillis the longest is at most this; 0 asks nothing
 * @param errorShare of requests may fail at most, 0 to 1
 */
public record Budget(double p50Millis, double p99Millis, double maxMillis, double errorShare) {}

package io.greenroom.perf.result;

/**
 * How long answers took, in milliseconds from the moment at which the request was due, not from when it could be sent: a
 * generator that had to wait does not flatter the server.
 *
 * @param count of answers and of requests that got none; the latter with the time until they were given up
 */
public record Latency(long count, double mean, double p50, double p90, double p99, double p999, double max) {
    /** Of nothing. */
    public static final Latency NONE = new Latency(0, 0, 0, 0, 0, 0, 0);
}

package io.greenroom.perf.result;

import java.util.List;

/**
 * One figure of two servers, compared over interleaved rounds.
 *
 * @param name such as {@code rate}, {@code p99}
 * @param moreIsBetter whether the larger figure is the better one
 * @param mine of each round
 * @param other of each round, in the same order
 * @param median of the rounds' ratios, mine to other
 * @param low the smallest of them
 * @param high the largest
 */
public record Ratio(
        String name,
        boolean moreIsBetter,
        List<Double> mine,
        List<Double> other,
        double median,
        double low,
        double high) {}

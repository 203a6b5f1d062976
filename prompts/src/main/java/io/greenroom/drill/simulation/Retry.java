package io.greenroom.drill.simulation;

import java.util.random.RandomGenerator;

/**
 * Trying again what was refused, after waits that grow.
 *
 * @param limit how often, after the first attempt
 * @param firstSeconds the wait before the first repetition
 * @param factor by which each wait is longer than the one before
 * @param mostSeconds that a wait lasts
 * @param jitter the share of a wait that is left to chance, 0 to 1
 */
public record Retry(int limit, double firstSeconds, double factor, double mostSeconds, double jitter) {
    public Retry {
        Bad.unless(limit >= 0, "repetitions", limit, "0 or more");
        Bad.unless(firstSeconds > 0, "seconds of the first wait", firstSeconds, "more than 0");
        Bad.unless(factor >= 1, "factor of waits", factor, "1 or more");
        Bad.unless(mostSeconds >= firstSeconds, "seconds of the longest wait", mostSeconds, firstSeconds + " or more");
        Bad.unless(jitter >= 0 && jitter <= 1, "jitter", jitter, "0 to 1");
    }

    /** The wait after so many attempts were refused, from 1. */
    public double waitSeconds(int refused, RandomGenerator random) {
        var full = Math.min(mostSeconds, firstSeconds * Math.pow(factor, refused - 1.0));
        return full * (1 - jitter * random.nextDouble());
    }
}

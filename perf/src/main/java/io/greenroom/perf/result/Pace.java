package io.greenroom.perf.result;

/**
 * How evenly the machine itself went while a server was searched: times of one fixed piece of work, done again and again
 * while there was no load.
 *
 * @param pieces how often it was done
 * @param p10Millis within which a tenth of them was done
 * @param p90Millis within which nine tenths were
 */
public record Pace(long pieces, double p10Millis, double p90Millis) {
    /** Below it a machine counts as steady: a search ends with rates that lie 4 % apart, and says no more than that. */
    private static final double STEADY = 1.1;

    /** How many times as long a slow piece took as a quick one: p90 by p10, at least 1. */
    public double spread() {
        return p10Millis > 0 ? Math.max(1, p90Millis / p10Millis) : 1;
    }

    /** Whether the machine had no part worth a word in what was found. */
    public boolean steady() {
        return spread() < STEADY;
    }
}

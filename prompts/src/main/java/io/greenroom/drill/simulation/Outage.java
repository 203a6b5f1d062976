package io.greenroom.drill.simulation;

/**
 * A station begins nothing between two times; what it has begun it ends.
 *
 * @param refusing whether it turns new jobs away meanwhile; if not, they wait
 */
public record Outage(double fromSeconds, double untilSeconds, boolean refusing) {
    public Outage {
        Bad.unless(
                fromSeconds < untilSeconds, "end of an outage", untilSeconds, "later than its begin, " + fromSeconds);
    }

    boolean at(double seconds) {
        return fromSeconds <= seconds && seconds < untilSeconds;
    }

    /** How much of the time between two times it takes, from 0 to 1. */
    double share(double from, double until) {
        return Math.max(0, Math.min(until, untilSeconds) - Math.max(from, fromSeconds)) / (until - from);
    }
}

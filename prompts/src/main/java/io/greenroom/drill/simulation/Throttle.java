package io.greenroom.drill.simulation;

/**
 * A limit on how often a station begins, evenly spaced.
 *
 * @param perSecond calls
 * @param batch the most jobs that one call takes; they are begun and ended together
 */
public record Throttle(double perSecond, int batch) {
    public Throttle {
        Bad.unless(perSecond > 0, "calls a second", perSecond, "more than 0");
        Bad.unless(batch > 0, "jobs of a call", batch, "1 or more");
    }
}

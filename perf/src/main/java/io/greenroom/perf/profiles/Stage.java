package io.greenroom.perf.profiles;

/**
 * A stretch of a load, during which the rate goes evenly from one value to another.
 *
 * @param from requests a second at its beginning
 * @param to requests a second at its end
 * @param seconds how long
 */
public record Stage(double from, double to, double seconds) {
    /** Requests due in it. */
    public double requests() {
        return (from + to) / 2 * seconds;
    }
}

package io.greenroom.drill.simulation;

/**
 * How long it is played, and how finely it is told.
 *
 * @param seconds during which jobs arrive
 * @param sliceSeconds of each slice of the result
 * @param drain whether it goes on after that, until nothing moves any more
 */
public record Horizon(double seconds, double sliceSeconds, boolean drain) {
    public Horizon {
        Bad.unless(seconds > 0, "seconds to play", seconds, "more than 0");
        Bad.unless(sliceSeconds > 0, "seconds of a slice", sliceSeconds, "more than 0");
    }
}

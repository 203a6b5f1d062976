package io.greenroom.drill.sitting;

/** How moments of a sitting are written. */
public final class Moments {
    private Moments() {}

    /** {@code 27:40}, and beyond an hour {@code 1:27:40}. */
    public static String words(long atMillis) {
        var seconds = Math.max(0, atMillis) / 1000;
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** {@code 12 minutes}, {@code 1 minute}, {@code 45 seconds}. */
    public static String span(long seconds) {
        var minutes = Math.round(seconds / 60.0);
        if (seconds >= 90) {
            return minutes + " minutes";
        }
        return seconds == 60 ? "1 minute" : seconds + (seconds == 1 ? " second" : " seconds");
    }
}

package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What became of a promise.
 *
 * @param within share that was there in time, 0 to 1, of what the clock ran for; empty if no time is promised
 * @param lost share that was lost, 0 to 1
 * @param breaks in the order in which they happened; empty if it was kept
 */
record Verdict(Promise promise, OptionalDouble within, double lost, List<Break> breaks) {
    /**
     * A way in which it was broken.
     *
     * @param seconds from midnight
     * @param component by which
     */
    record Break(double seconds, String component, String how) {
        String words() {
            return "first at %s by %s: %s".formatted(clock(seconds), component, how);
        }
    }

    boolean kept() {
        return breaks.isEmpty();
    }

    String sign() {
        return kept() ? "kept" : "broken";
    }

    /** What was measured. */
    String measured() {
        var late = within.isPresent()
                ? "%s within %s, "
                        .formatted(
                                share(within.getAsDouble()),
                                words(promise.within().orElse(0), Measure.TIME))
                : "";
        return late + words(lost, Measure.SHARE) + " lost";
    }

    /** What was promised. */
    String owed() {
        var late = promise.within().isPresent()
                ? "%s within %s"
                        .formatted(
                                words(promise.share(), Measure.SHARE),
                                words(promise.within().getAsDouble(), Measure.TIME))
                : "";
        var loses = promise.loses().isPresent()
                ? "%s lost at most".formatted(words(promise.loses().getAsDouble(), Measure.SHARE))
                : "";
        return late.isEmpty() || loses.isEmpty() ? late + loses : late + ", " + loses;
    }

    /** Rounded down: all only if nothing is missing. */
    private static String share(double share) {
        return words(Math.floor(share * 1e5) / 1e5, Measure.SHARE);
    }

    /** A time of the day. */
    static String clock(double seconds) {
        return String.format(Locale.ROOT, "%02d:%02d", (int) (seconds / 3600), (int) (seconds / 60) % 60);
    }
}

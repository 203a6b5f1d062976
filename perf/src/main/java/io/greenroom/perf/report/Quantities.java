package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import java.util.Locale;

/** Measured numbers as people read them: as many digits as mean something, and a unit that is not torn off. */
final class Quantities {
    private static final String UNKNOWN = "–";

    private Quantities() {}

    /** A number without its unit: {@code 0.42}, {@code 3.1}, {@code 412}, {@code 1,840}. */
    static String bare(double number) {
        if (!Double.isFinite(number)) {
            return UNKNOWN;
        }
        var size = Math.abs(number);
        if (number == Math.rint(number) || size >= 99.95) {
            return Figures.number(Math.round(number));
        }
        return String.format(Locale.ROOT, size < 0.995 ? "%.2f" : "%.1f", number);
    }

    /** A time from milliseconds: {@code 38.2 ms}, {@code 12.5 s}. */
    static String millis(double millis) {
        return millis >= 10_000 ? seconds(millis / 1000) : bare(millis) + "\u00A0ms";
    }

    /** A time from seconds: {@code 30 s}, {@code 2 min 05 s}. */
    static String seconds(double seconds) {
        if (seconds < 120 || !Double.isFinite(seconds)) {
            return bare(seconds) + "\u00A0s";
        }
        var whole = Math.round(seconds);
        return "%s\u00A0min\u00A0%02d\u00A0s".formatted(Figures.number(whole / 60), whole % 60);
    }

    /** A rate: {@code 6,400 a second}. */
    static String rate(double perSecond) {
        return bare(perSecond) + " a\u00A0second";
    }

    /** A share from 0 to 1: {@code 2 %}, {@code under 0.1 %}. */
    static String percent(double share) {
        var percent = share * 100;
        if (percent > 0 && percent < 0.1) {
            return "under 0.1\u00A0%";
        }
        var words = percent >= 10 ? bare(Math.rint(percent)) : String.format(Locale.ROOT, "%.1f", percent);
        return (Double.isFinite(percent) ? words.replaceFirst("\\.0$", "") : UNKNOWN) + "\u00A0%";
    }

    /** One figure over another, or how many cores: two decimals. */
    static String ratio(double ratio) {
        if (!Double.isFinite(ratio)) {
            return UNKNOWN;
        }
        return ratio >= 99.5 ? bare(Math.rint(ratio)) : String.format(Locale.ROOT, "%.2f", ratio);
    }
}

package io.greenroom.perf.judge;

import java.util.Locale;

/** Measured numbers as people read them, with about three digits that mean something. */
public final class Amounts {
    private static final double MILLIS_TO_SECONDS_AT = 10_000;

    private Amounts() {}

    /** {@code 0.42 ms}, {@code 38.2 ms}, {@code 412 ms}, {@code 12 s}. */
    public static String millis(double millis) {
        if (millis >= MILLIS_TO_SECONDS_AT) {
            return seconds(millis / 1000);
        }
        return plain(millis, millis < 1 ? 2 : millis < 100 ? 1 : 0) + " ms";
    }

    /** {@code 2.0 s}, {@code 60 s}. */
    public static String seconds(double seconds) {
        return format(seconds, seconds < 9.95 ? 1 : 0) + " s";
    }

    /** A share of 0 to 1: {@code 0.31 %}, {@code 1.0 %}, {@code 12 %}. What is not nothing never reads as nothing. */
    public static String percent(double share) {
        var percent = share * 100;
        if (percent > 0 && percent < 0.005) {
            return "under 0.01 %";
        }
        if (percent == 0) {
            return "0 %";
        }
        return format(percent, percent < 0.995 ? 2 : percent < 9.95 ? 1 : 0) + " %";
    }

    /** How often in a second: {@code 0.5}, {@code 37.5}, {@code 1,250}. */
    public static String rate(double rate) {
        return plain(rate, rate < 1 ? 2 : rate < 100 ? 1 : 0);
    }

    /** {@code 0.62}. */
    public static String ratio(double ratio) {
        return format(ratio, 2);
    }

    /** {@code 1.3}; a whole number without its {@code .0}. */
    private static String plain(double value, int decimals) {
        var text = format(value, decimals);
        return decimals > 0 ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String format(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}

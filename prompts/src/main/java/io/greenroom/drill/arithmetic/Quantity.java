package io.greenroom.drill.arithmetic;

import java.util.Locale;

/**
 * A number of something. Counts (events, requests, people) have no dimension.
 *
 * @param value in bytes and seconds
 * @param written the number as it is written, units left out: 2 for 2 KB
 * @param bytes power of bytes: 1 for a size, 0 for a count
 * @param seconds power of seconds: 1 for a time, -1 for a rate
 */
record Quantity(double value, double written, int bytes, int seconds) {
    static final Quantity ONE = of(1);

    /** A count. */
    static Quantity of(double value) {
        return new Quantity(value, value, 0, 0);
    }

    /** A unit: so many bytes or seconds. */
    static Quantity unit(double value, int bytes, int seconds) {
        return new Quantity(value, 1, bytes, seconds);
    }

    Quantity times(Quantity other) {
        return new Quantity(value * other.value, written * other.written, bytes + other.bytes, seconds + other.seconds);
    }

    Quantity over(Quantity other) {
        return new Quantity(value / other.value, written / other.written, bytes - other.bytes, seconds - other.seconds);
    }

    Quantity plus(Quantity other) {
        return new Quantity(value + other.value, written + other.written, bytes, seconds);
    }

    Quantity power(int exponent) {
        return new Quantity(
                Math.pow(value, exponent), Math.pow(written, exponent), bytes * exponent, seconds * exponent);
    }

    Quantity negative() {
        return new Quantity(-value, -written, bytes, seconds);
    }

    boolean likeWith(Quantity other) {
        return bytes == other.bytes && seconds == other.seconds;
    }

    /** Whether both are the same but for a share of the other, 0 to 1. */
    boolean near(Quantity other, double share) {
        return likeWith(other) && near(value, other.value, share);
    }

    /** Whether both are the same in some sensible reading: people leave units out in the middle of their working. */
    boolean meant(Quantity other, double share) {
        return near(value, other.value, share)
                || near(written, other.written, share)
                || (!likeWith(other)
                        && (thousands(value / other.value, share) || thousands(written / other.written, share)));
    }

    private static boolean near(double a, double b, double share) {
        return Math.abs(a - b) <= share * Math.abs(b) + 1e-12;
    }

    /** A thousand, a million and so on, either way. */
    private static boolean thousands(double ratio, double share) {
        var power = Math.log10(Math.abs(ratio)) / 3;
        return near(ratio, Math.pow(1000, Math.rint(power)), share);
    }

    /** What kind of thing it is. */
    String kind() {
        if (bytes == 0 && seconds == 0) {
            return "a count";
        }
        var of = bytes == 0 ? "" : "bytes" + raised(bytes);
        var by = seconds == 0 ? "" : "seconds" + raised(Math.abs(seconds));
        if (seconds < 0) {
            return (of.isEmpty() ? "a count" : of) + " a second" + raised(-seconds);
        }
        return of.isEmpty() ? "a time" + raised(seconds) : by.isEmpty() ? of : of + " times " + by;
    }

    private static String raised(int exponent) {
        return exponent == 1 ? "" : "^" + exponent;
    }

    /** The value in a unit, in four digits that count. */
    String words(Quantity unit, String name) {
        return (number(value / unit.value) + " " + name).strip();
    }

    private static String number(double value) {
        var size = Math.abs(value);
        if (size >= 1e15 || (size != 0 && size < 1e-3)) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        var digits = size >= 1000 || size == 0 ? 0 : (int) Math.max(0, 3 - Math.floor(Math.log10(size)));
        var text = String.format(Locale.ROOT, "%,." + Math.clamp(digits, 0, 6) + "f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}

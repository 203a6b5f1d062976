package io.greenroom.drill.arithmetic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What words stand for: sizes, times, magnitudes. A kilobyte has 1,000 bytes, as in the rounds; KiB has 1,024. A small b is
 * a bit. Words that are not known count things.
 */
final class Units {
    private static final Map<String, Quantity> EXACT = new HashMap<>();
    private static final Map<String, Quantity> ANY_CASE = new HashMap<>();
    private static final Quantity SECOND = Quantity.unit(1, 0, 1);
    private static final String[] PREFIXES = {"", "k", "M", "G", "T", "P"};
    private static final String[] LONG_PREFIXES = {"", "kilo", "mega", "giga", "tera", "peta"};

    static {
        for (var i = 0; i < PREFIXES.length; i++) {
            size(PREFIXES[i], LONG_PREFIXES[i], Math.pow(1000, i), i == 0 ? 0 : Math.pow(1024, i));
        }
        EXACT.put("K", Quantity.of(1e3));
        spoken("meg", 1e6);
        spoken("gig", 1e9);
        time(1e-6, "us", "µs", "microsecond", "microseconds");
        time(1e-3, "ms", "msec", "millisecond", "milliseconds");
        time(1, "s", "sec", "secs", "second", "seconds");
        time(60, "min", "mins", "minute", "minutes");
        time(3600, "h", "hr", "hrs", "hour", "hours");
        time(86_400, "d", "day", "days");
        time(604_800, "week", "weeks", "wk", "wks");
        time(2_592_000, "month", "months", "mo");
        time(31_536_000, "year", "years", "yr", "yrs");
        count(1e3, "k", "thousand", "thousands");
        count(1e6, "million", "millions", "mio", "mn", "mil");
        count(1e9, "billion", "billions", "bn");
        count(1e12, "trillion", "trillions");
        count(12, "dozen");
        EXACT.put("M", Quantity.of(1e6));
        EXACT.put("G", Quantity.of(1e9));
        EXACT.put("T", Quantity.of(1e12));
        EXACT.put("%", Quantity.of(0.01));
        count(0.01, "percent", "cent", "cents", "¢");
        for (var rate : new String[] {"rps", "qps", "tps", "eps"}) {
            ANY_CASE.put(rate, Quantity.ONE.over(SECOND));
        }
    }

    private Units() {}

    private static void size(String prefix, String longPrefix, double decimal, double binary) {
        var upper = prefix.toUpperCase(Locale.ROOT);
        var bytes = Quantity.unit(decimal, 1, 0);
        var bits = Quantity.unit(decimal / 8, 1, 0);
        for (var p : new String[] {prefix, upper}) {
            EXACT.put(p + "B", bytes);
            EXACT.put(p + "Bps", bytes.over(SECOND));
            EXACT.put(p + "b", bits);
            EXACT.put(p + "bit", bits);
            EXACT.put(p + "bits", bits);
            EXACT.put(p + "bps", bits.over(SECOND));
            EXACT.put(p + "bit/s", bits.over(SECOND));
        }
        for (var word : new String[] {"byte", "bytes"}) {
            ANY_CASE.put(longPrefix + word, bytes);
        }
        for (var word : new String[] {"bit", "bits"}) {
            ANY_CASE.put(longPrefix + word, bits);
        }
        ANY_CASE.put(prefix.toLowerCase(Locale.ROOT) + "bit", bits);
        ANY_CASE.put(prefix.toLowerCase(Locale.ROOT) + "bits", bits);
        ANY_CASE.put(prefix.toLowerCase(Locale.ROOT) + "byte", bytes);
        ANY_CASE.put(prefix.toLowerCase(Locale.ROOT) + "bytes", bytes);
        if (!prefix.isEmpty()) {
            ANY_CASE.put(prefix.toLowerCase(Locale.ROOT) + "b", bytes);
        }
        if (binary > 0) {
            ANY_CASE.put(prefix.toLowerCase(Locale.ROOT) + "ib", Quantity.unit(binary, 1, 0));
        }
    }

    private static void spoken(String word, double bytes) {
        ANY_CASE.put(word, Quantity.unit(bytes, 1, 0));
        ANY_CASE.put(word + "s", Quantity.unit(bytes, 1, 0));
    }

    private static void time(double seconds, String... names) {
        for (var name : names) {
            ANY_CASE.put(name, Quantity.unit(seconds, 0, 1));
        }
    }

    private static void count(double value, String... names) {
        for (var name : names) {
            ANY_CASE.put(name, Quantity.of(value));
        }
    }

    /** What a word stands for, if it is known: as it is written first, then in whatever case. */
    static Optional<Quantity> of(String word) {
        return Optional.ofNullable(EXACT.get(word))
                .or(() -> Optional.ofNullable(ANY_CASE.get(word.toLowerCase(Locale.ROOT))));
    }

    /** Whether it is a time: {@code a second} and {@code per second} divide by it. */
    static boolean time(String word) {
        return of(word).filter(it -> it.likeWith(SECOND)).isPresent();
    }

    /** Whether it only makes a number larger or smaller. */
    static boolean magnitude(String word) {
        return of(word).filter(it -> it.likeWith(Quantity.ONE)).isPresent();
    }
}

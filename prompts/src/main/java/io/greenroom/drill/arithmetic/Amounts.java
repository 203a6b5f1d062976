package io.greenroom.drill.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Amounts as people write them, {@code 38.3 k/s} or {@code 1.2 KB}, and as they read them. */
public final class Amounts {
    private static final double ROUNDING = 1e-9;

    private Amounts() {}

    /** What an amount is of. */
    public enum Measure {
        /** A number of things. */
        COUNT(0, 0, "a count, like 5000 or 2 million"),
        /** A part of a whole, 0 to 1. */
        SHARE(0, 0, "a share, like 99.9 %"),
        /** Seconds. */
        TIME(0, 1, "a time, like 20 ms or 40 min"),
        /** Bytes. */
        SIZE(1, 0, "a size, like 1.2 KB"),
        /** Things a second. */
        RATE(0, -1, "a rate, like 38.3 k/s or 40/s"),
        /** Bytes a second. */
        BANDWIDTH(1, -1, "a bandwidth, like 46 MB/s");

        private final int bytes;
        private final int seconds;
        private final String example;

        Measure(int bytes, int seconds, String example) {
            this.bytes = bytes;
            this.seconds = seconds;
            this.example = example;
        }

        /** What it is, with an example of how to write it. */
        public String example() {
            return example;
        }
    }

    /** A unit that is used from an amount on. */
    private record Step(double from, double unit, String name) {}

    private static List<Step> steps(Measure measure) {
        return switch (measure) {
            case COUNT -> thousands("", "", " million", " billion");
            case RATE -> thousands("/s", " k/s", " M/s", " G/s");
            case SIZE -> thousands(" B", " KB", " MB", " GB", " TB");
            case BANDWIDTH -> thousands(" B/s", " KB/s", " MB/s", " GB/s", " TB/s");
            case SHARE -> List.of(new Step(0, 0.01, " %"));
            case TIME ->
                List.of(
                        new Step(172_800, 86_400, " days"),
                        new Step(7200, 3600, " h"),
                        new Step(120, 60, " min"),
                        new Step(1, 1, " s"),
                        new Step(0, 1e-3, " ms"));
        };
    }

    /** An empty name further up is passed over. */
    private static List<Step> thousands(String... names) {
        List<Step> steps = new ArrayList<>();
        for (var i = names.length - 1; i >= 0; i--) {
            if (i == 0 || !names[i].isEmpty()) {
                steps.add(new Step(i == 0 ? 0 : Math.pow(1000, i), Math.pow(1000, i), names[i]));
            }
        }
        return steps;
    }

    /** In seconds, bytes and single things; none if it is no such amount, or less than nothing. */
    public static OptionalDouble read(String text, Measure measure) {
        var like = Quantity.unit(1, measure.bytes, measure.seconds);
        return value(text)
                .filter(it -> it.likeWith(like) && it.value() >= 0)
                .map(it -> OptionalDouble.of(it.value()))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<Quantity> value(String text) {
        try {
            return Terms.value(text);
        } catch (Terms.Unlike e) {
            return Optional.empty();
        }
    }

    /** In three digits that count and the unit that suits it. */
    public static String words(double value, Measure measure) {
        if (!Double.isFinite(value)) {
            return "without end";
        }
        var step = steps(measure).stream()
                .filter(it -> value >= it.from() * (1 - ROUNDING))
                .findFirst()
                .orElseThrow();
        return number(value / step.unit()) + step.name();
    }

    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        var digits = (int) Math.clamp(2 - Math.floor(Math.log10(Math.abs(value) * (1 + ROUNDING))), 0, 6);
        var text = String.format(Locale.ROOT, "%,." + digits + "f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}

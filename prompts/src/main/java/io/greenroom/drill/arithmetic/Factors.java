package io.greenroom.drill.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Factors that tell which step went wrong. */
final class Factors {
    private static final double NEAR = 0.025;

    private record Factor(double value, String words) {}

    private static final List<Factor> KNOWN = List.of(
            new Factor(60, "a factor of 60: minutes taken for seconds, or hours for minutes?"),
            new Factor(3600, "a factor of 3,600: hours taken for seconds?"),
            new Factor(86_400, "a factor of 86,400: days taken for seconds?"),
            new Factor(1440, "a factor of 1,440: days taken for minutes?"),
            new Factor(24, "a factor of 24: days taken for hours?"),
            new Factor(8, "a factor of 8: bits taken for bytes?"),
            new Factor(1e3, "a factor of 1,000: a thousand or a kilo too many or too few?"),
            new Factor(1e6, "a factor of a million: mega taken for nothing, or seconds for microseconds?"),
            new Factor(1e9, "a factor of a thousand million: a giga too many or too few?"),
            new Factor(100, "a factor of 100: percent taken for a share?"),
            new Factor(10, "a factor of 10: a digit too many or too few?"),
            new Factor(7, "a factor of 7: weeks taken for days?"),
            new Factor(2, "a factor of 2: something counted twice, or only once?"));

    private Factors() {}

    /** What a wrong number says of itself. */
    static String words(double got, double expected) {
        if (got == 0 || expected == 0 || Math.signum(got) != Math.signum(expected)) {
            return "It is not near.";
        }
        var ratio = got / expected;
        var high = ratio > 1;
        var factor = high ? ratio : 1 / ratio;
        var direction = high ? "Too high by " : "Too low by ";
        return direction
                + known(factor)
                        .orElseGet(() -> factor < 2
                                ? "%s %%.".formatted(Math.round(Math.abs(ratio - 1) * 100))
                                : String.format(Locale.ROOT, "a factor of %,.3g.", factor));
    }

    private static Optional<String> known(double factor) {
        return KNOWN.stream()
                .filter(it -> Math.abs(factor / it.value() - 1) <= NEAR)
                .map(Factor::words)
                .findFirst();
    }
}

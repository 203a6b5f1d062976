package io.greenroom.perf.report;

import java.util.List;

/** A row of figures as bars a line high, from nothing to the highest of them. */
final class Sparkline {
    private static final String UNICODE = "▁▂▃▄▅▆▇█";
    private static final String ASCII = "_.-~=+*#";

    private Sparkline() {}

    static String of(List<Double> values, boolean unicode) {
        var signs = unicode ? UNICODE : ASCII;
        var highest = values.stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        var out = new StringBuilder(values.size());
        values.forEach(value -> out.append(signs.charAt(bar(value, highest))));
        return out.toString();
    }

    private static int bar(double value, double highest) {
        if (!(value > 0) || highest <= 0) {
            return 0;
        }
        return Math.clamp(Math.round(value / highest * (UNICODE.length() - 1)), 0, UNICODE.length() - 1);
    }
}

package io.greenroom.kit.chart;

import java.util.List;
import java.util.Locale;

/**
 * One of a chart's two axes.
 *
 * @param label what it counts, with its unit
 * @param scale from value to place
 * @param names of the rows, if it has rows instead of a scale; the first is at the top
 */
public record Axis(String label, Scale scale, List<String> names) {
    /** From 0 to a round number that is not below the highest. */
    public static Axis upTo(String label, double highest) {
        return new Axis(label, Scale.upTo(highest), List.of());
    }

    /** Just between these two. */
    public static Axis between(String label, double low, double high) {
        return new Axis(label, Scale.between(low, high), List.of());
    }

    /** Logarithmic, around these two, which are more than 0. */
    public static Axis byFactors(String label, double lowest, double highest) {
        return new Axis(label, Scale.byFactors(lowest, highest), List.of());
    }

    /** A row for each name; the values are 0, 1, 2 and so on. */
    public static Axis rows(List<String> names) {
        return new Axis("", Scale.between(names.size() - 0.5, names.size()), names);
    }

    boolean hasRows() {
        return !names.isEmpty();
    }

    double at(double value) {
        return hasRows() ? 1 - (value + 0.5) / names.size() : scale.at(value);
    }

    List<Double> ticks() {
        return hasRows() ? List.of() : scale.ticks();
    }

    static String words(double tick) {
        if (tick == Math.rint(tick)) {
            return String.format(Locale.ROOT, "%,d", Math.round(tick));
        }
        return String.format(Locale.ROOT, "%.4f", tick).replaceAll("0+$", "");
    }
}

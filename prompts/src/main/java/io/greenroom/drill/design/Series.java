package io.greenroom.drill.design;

import java.util.List;
import java.util.stream.IntStream;

/** A value for each slice of a day; NaN where there is none. */
final class Series {
    /** What stands for nothing on an axis that goes by factors. */
    static final double SHORTEST = 1e-3;

    private Series() {}

    static List<Double> plus(List<Double> one, List<Double> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + other.get(i))
                .toList();
    }

    /** The highest; a little if there is none. */
    static double top(List<Double> values) {
        return values.stream()
                .filter(Double::isFinite)
                .mapToDouble(it -> it)
                .max()
                .orElse(SHORTEST);
    }

    /** The lowest; a little if there is none. */
    static double lowest(List<Double> values) {
        return values.stream()
                .filter(Double::isFinite)
                .mapToDouble(it -> it)
                .min()
                .orElse(SHORTEST);
    }
}

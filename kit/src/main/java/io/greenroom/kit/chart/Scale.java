package io.greenroom.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** From a value to its place on an axis, 0 to 1, and where the axis has its marks. */
sealed interface Scale permits Scale.Linear, Scale.Logarithmic {
    /** Between 0 and 1; what lies outside of the axis is put at its end. */
    double at(double value);

    /** The marks, ascending. */
    List<Double> ticks();

    /** Even steps. */
    record Linear(double low, double high, List<Double> ticks) implements Scale {
        @Override
        public double at(double value) {
            return Math.clamp((value - low) / (high - low), 0, 1);
        }
    }

    /** Equal factors take equal room. */
    record Logarithmic(double low, double high, List<Double> ticks) implements Scale {
        @Override
        public double at(double value) {
            return Math.clamp(Math.log(Math.max(value, low) / low) / Math.log(high / low), 0, 1);
        }
    }

    /** From 0 to a round number that is not below the highest. */
    static Scale upTo(double highest) {
        var step = step(highest / 4);
        return linear(0, step * Math.max(1, Math.ceil(highest / step - 1e-9)), step);
    }

    /** Just between these two, with marks at round numbers. */
    static Scale between(double low, double high) {
        var end = high > low ? high : low + 1;
        return linear(low, end, step((end - low) / 5));
    }

    private static Scale linear(double low, double high, double step) {
        List<Double> ticks = new ArrayList<>();
        for (var at = Math.ceil(low / step - 1e-9); at * step <= high + step * 1e-9; at++) {
            ticks.add(at * step);
        }
        return new Linear(low, high, ticks);
    }

    /** The next of 1, 2 and 5 with any number of noughts. */
    private static double step(double rough) {
        if (!(rough > 0) || !Double.isFinite(rough)) {
            return 1;
        }
        var decade = Math.pow(10, Math.floor(Math.log10(rough)));
        for (var digit : new double[] {1, 2, 5}) {
            if (digit * decade >= rough - 1e-12) {
                return digit * decade;
            }
        }
        return 10 * decade;
    }

    /** By factors, from a round number below the lowest to one above the highest; both more than 0. */
    static Scale byFactors(double lowest, double highest) {
        var low = lowest > 0 && Double.isFinite(lowest) ? lowest : 1;
        var high = Math.max(low, Double.isFinite(highest) ? highest : low);
        var all = rounds(low, high);
        var decades = all.stream().filter(Scale::decade).toList();
        return new Logarithmic(all.getFirst(), all.getLast(), decades.size() > 2 ? decades : thinned(all));
    }

    /** At most seven marks, among them the first. */
    private static List<Double> thinned(List<Double> all) {
        return all.size() <= 7 ? all : all.stream().filter(Scale::decadeOrFirst).toList();
    }

    private static boolean decadeOrFirst(double value) {
        return decade(value) || decade(value / 5);
    }

    private static boolean decade(double value) {
        var exponent = Math.log10(value);
        return Math.abs(exponent - Math.rint(exponent)) < 1e-9;
    }

    private static List<Double> rounds(double low, double high) {
        List<Double> rounds = new ArrayList<>();
        for (var exponent = (int) Math.floor(Math.log10(low));
                rounds.isEmpty() || rounds.getLast() < high;
                exponent++) {
            for (var digit : new double[] {1, 2, 5}) {
                var value = digit * Math.pow(10, exponent);
                if (rounds.isEmpty() || rounds.getLast() < high) {
                    if (!rounds.isEmpty() && value <= low) {
                        rounds.clear();
                    }
                    rounds.add(value);
                }
            }
        }
        if (rounds.size() == 1) {
            rounds.add(rounds.getFirst() * 2);
        }
        return rounds;
    }
}

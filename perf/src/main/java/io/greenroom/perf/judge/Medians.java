package io.greenroom.perf.judge;

import java.util.List;

/** The middle of some numbers. */
public final class Medians {
    private Medians() {}

    /** The mean of the two in the middle if their count is even; 0 of none. */
    public static double of(List<Double> values) {
        if (values.isEmpty()) {
            return 0;
        }
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}

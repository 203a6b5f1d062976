package io.greenroom.drill.design;

import java.util.List;

/** In which units large numbers stand on an axis. */
record Magnitude(double unit, String prefix) {
    static Magnitude of(double highest) {
        return highest >= 2e6
                ? new Magnitude(1e6, "million ")
                : highest >= 2e3 ? new Magnitude(1e3, "thousand ") : new Magnitude(1, "");
    }

    double in(double value) {
        return value / unit;
    }

    List<Double> in(List<Double> values) {
        return values.stream().map(this::in).toList();
    }

    String name(String what) {
        return prefix + what;
    }
}

package io.greenroom.kit.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Lines through values, as the data of an SVG path. */
final class Paths {
    private Paths() {}

    /** Places across as they are, values up by the scale; a single value becomes a short stroke, so that it is seen. */
    static String through(List<Double> places, List<Double> values, DoubleUnaryOperator up) {
        var data = new StringBuilder();
        var drawing = false;
        for (var i = 0; i < Math.min(places.size(), values.size()); i++) {
            var value = values.get(i);
            if (Double.isFinite(value)) {
                data.append(drawing ? 'L' : 'M').append(point(places.get(i), up.applyAsDouble(value)));
            }
            drawing = Double.isFinite(value);
        }
        return places.size() == 1 ? data.append("h4").toString() : data.toString();
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}

package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.design.DayCharts.Plot;
import io.greenroom.kit.chart.Axis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is lost, by tier. */
record LossPlot(PlayedDay played, DayCanvas canvas) {
    Plot plot() {
        Map<String, List<Double>> lost = new LinkedHashMap<>();
        for (var route : played.routes()) {
            route.route().ways().keySet().forEach(tier -> lost.merge(tier, lost(route, tier), Series::plus));
        }
        Map<String, Double> due = new LinkedHashMap<>();
        for (var route : played.routes()) {
            route.route()
                    .ways()
                    .keySet()
                    .forEach(tier -> due.merge(tier, route.arrived(tier) * route.unit(), Double::sum));
        }
        lost.replaceAll((tier, amounts) -> amounts.stream()
                .map(it -> 100 * it / Math.max(1, due.getOrDefault(tier, 1.0)))
                .toList());
        var most = lost.values().stream().mapToDouble(it -> it.getLast()).max().orElse(0);
        var sentence = most == 0
                ? "Nothing is lost all day."
                : "Lost since midnight, of all deliveries of the day: "
                        + String.join(
                                ", ",
                                lost.entrySet().stream()
                                        .map(it -> it.getKey() + " "
                                                + words(it.getValue().getLast() / 100, Measure.SHARE))
                                        .toList())
                        + ".";
        var chart = canvas.chart("loss", "Loss by tier", sentence, Axis.upTo("% of the day's", Math.max(0.01, most)));
        var i = 0;
        for (var entry : lost.entrySet()) {
            chart.line(entry.getKey(), DayCanvas.style(i++), canvas.hours(), entry.getValue());
        }
        return new Plot("Loss by tier", sentence, chart.html());
    }

    /** Things of a tier that were lost since midnight. */
    private static List<Double> lost(RouteDay route, String tier) {
        List<Double> sums = new ArrayList<>();
        var sum = 0.0;
        for (var slice : route.slices()) {
            sum += route.lost(slice, tier) * route.unit();
            sums.add(sum);
        }
        return sums;
    }
}

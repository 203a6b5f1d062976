package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;
import static io.greenroom.drill.design.Series.top;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.design.DayCharts.Plot;
import io.greenroom.kit.chart.Axis;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What waits, by component. */
record BacklogPlot(PlayedDay played, DayCanvas canvas) {
    Plot plot() {
        Map<String, List<Double>> backlogs = new LinkedHashMap<>();
        for (var route : played.routes()) {
            for (var stage : route.stages()) {
                var waits = route.slices(stage).stream()
                        .map(it -> it.meanWaiting() * route.unit())
                        .toList();
                backlogs.merge(stage.component(), waits, (one, other) -> one);
            }
        }
        var largest = backlogs.entrySet().stream()
                .filter(it -> top(it.getValue()) >= 1)
                .sorted(Comparator.comparingDouble((Map.Entry<String, List<Double>> it) -> -top(it.getValue())))
                .limit(DayCanvas.styles())
                .toList();
        var highest = largest.isEmpty() ? 1 : top(largest.getFirst().getValue());
        var scale = Magnitude.of(highest);
        var sentence = largest.isEmpty()
                ? "Nothing waits all day."
                : backlogSentence(
                        largest.getFirst().getKey(), largest.getFirst().getValue());
        var chart = canvas.chart(
                "backlog", "Backlog by component", sentence, Axis.upTo(scale.name("waiting"), scale.in(highest)));
        for (var i = 0; i < largest.size(); i++) {
            chart.line(
                    largest.get(i).getKey(),
                    DayCanvas.style(i),
                    canvas.hours(),
                    scale.in(largest.get(i).getValue()));
        }
        return new Plot("Backlog by component", sentence, chart.html());
    }

    private String backlogSentence(String name, List<Double> waits) {
        var most = waits.indexOf(top(waits));
        var gone = IntStream.range(most, waits.size())
                .filter(i -> waits.get(i) < top(waits) / 1000)
                .boxed()
                .findFirst();
        return "The most waits in %s: %s at %s, %s."
                .formatted(
                        name,
                        words(top(waits), Measure.COUNT),
                        DayCanvas.clock(most),
                        gone.map(it -> "gone at " + DayCanvas.clock(it)).orElse("and some still at midnight"));
    }
}

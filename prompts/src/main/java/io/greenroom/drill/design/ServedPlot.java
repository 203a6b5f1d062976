package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;
import static io.greenroom.drill.design.Series.top;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.design.DayCharts.Plot;
import io.greenroom.drill.simulation.Slice;
import io.greenroom.kit.chart.Axis;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Deliveries that are due, and those that are done. */
record ServedPlot(PlayedDay played, DayCanvas canvas) {
    Plot plot() {
        var offered = sums(Slice::arrived);
        var served = sums(Slice::served);
        var scale = Magnitude.of(Math.max(top(offered), top(served)));
        var lost = sums(Slice::lostInAll).stream()
                .mapToDouble(it -> it * RouteDay.SLICE_SECONDS)
                .sum();
        var away = played.day().outage();
        var sentence =
                "Deliveries that are due, at the most %s, and those that are done. %s is away from %s to %s. What is missing there %s."
                        .formatted(
                                words(top(offered), Measure.RATE),
                                away.at(),
                                Verdict.clock(away.from()),
                                Verdict.clock(away.until()),
                                lost < 1 ? "comes later" : "comes later, or never");
        var chart = canvas.chart(
                "served",
                "Offered and served",
                sentence,
                Axis.upTo(scale.name("deliveries a second"), scale.in(Math.max(top(offered), top(served)))));
        chart.area("served", "good", canvas.hours(), scale.in(served))
                .line("offered", "due", canvas.hours(), scale.in(offered));
        return new Plot("Offered and served", sentence, canvas.named(chart).html());
    }

    private List<Double> sums(ToDoubleFunction<Slice> of) {
        return IntStream.range(0, canvas.hours().size())
                .mapToObj(i -> played.routes().stream()
                        .mapToDouble(it -> of.applyAsDouble(it.slices().get(i)) * it.unit() / RouteDay.SLICE_SECONDS)
                        .sum())
                .toList();
    }
}

package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;
import static io.greenroom.drill.design.Series.lowest;
import static io.greenroom.drill.design.Series.top;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.design.DayCharts.Plot;
import io.greenroom.kit.chart.Axis;
import java.util.List;

/** How long it takes to one destination. */
record LatencyPlot(PlayedDay played, DayCanvas canvas, RouteDay route) {
    Plot plot() {
        var to = route.route().destination();
        var p50 = percentiles(50);
        var p99 = percentiles(99);
        var p999 = percentiles(99.9);
        var worst = top(p999);
        var sentence =
                "From the sender to the yes of %s, by when it arrived there: half within %s at the quietest, one in a thousand after %s at the worst (%s)."
                        .formatted(
                                to,
                                words(lowest(p50), Measure.TIME),
                                words(worst, Measure.TIME),
                                DayCanvas.clock(Math.max(0, p999.indexOf(worst))));
        var chart = canvas.chart(
                "latency-" + played.routes().indexOf(route),
                "Latency to " + to,
                sentence,
                Axis.byFactors(
                        "seconds", owed() > 0 ? Math.min(lowest(p50), owed()) : lowest(p50), Math.max(worst, owed())));
        chart.line("p99.9", "worst", canvas.hours(), p999)
                .line("p99", "slow", canvas.hours(), p99)
                .line("p50", "good", canvas.hours(), p50);
        if (owed() > 0) {
            chart.level("promised", "limit", owed());
        }
        return new Plot("Latency to " + to, sentence, chart.html());
    }

    /** The shortest time that is promised on a route; 0 if none is. */
    private double owed() {
        return played.design().promises().stream()
                .filter(it -> route.route().serves(it) && it.within().isPresent())
                .mapToDouble(it -> it.within().getAsDouble())
                .min()
                .orElse(0);
    }

    /** A gap where nothing arrives. */
    private List<Double> percentiles(double percent) {
        return route.slices().stream()
                .map(it ->
                        it.served() > 0 ? Math.max(Series.SHORTEST, it.sojourn().percentile(percent)) : Double.NaN)
                .toList();
    }
}

package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.design.BusiestDay.Trouble;
import io.greenroom.drill.simulation.Slice;
import io.greenroom.kit.chart.Axis;
import io.greenroom.kit.chart.Chart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The plots of a played day, each with a sentence of what to see. */
final class DayCharts {
    private static final List<String> STYLES = List.of("good", "slow", "kept", "bad", "worst");
    private static final double SHORTEST = 1e-3;

    private final PlayedDay played;
    private final List<Double> hours;

    /** A plot with its sentence. */
    record Plot(String title, String sentence, String html) {}

    DayCharts(PlayedDay played) {
        this.played = played;
        this.hours = played.routes().getFirst().slices().stream()
                .map(it -> (it.fromSeconds() + it.seconds() / 2) / 3600)
                .toList();
    }

    List<Plot> all() {
        List<Plot> plots = new ArrayList<>();
        plots.add(served());
        plots.add(backlog());
        played.routes().forEach(it -> plots.add(latency(it)));
        plots.add(loss());
        return plots;
    }

    private Chart chart(String id, String title, String about, Axis up) {
        var chart = new Chart(id, title, about, Axis.between("hour of the day", 0, 24), up);
        band(chart, "stall", played.day().outage());
        band(chart, "slow", played.day().throttle());
        return chart;
    }

    private static void band(Chart chart, String style, Trouble trouble) {
        chart.band(style, trouble.from() / 3600, trouble.until() / 3600);
    }

    private Chart named(Chart chart) {
        return chart.banded(played.day().outage().at() + " away", "stall")
                .banded(played.day().throttle().at() + " takes half", "slow");
    }

    private List<Double> sums(ToDoubleFunction<Slice> of) {
        return IntStream.range(0, hours.size())
                .mapToObj(i -> played.routes().stream()
                        .mapToDouble(it -> of.applyAsDouble(it.slices().get(i)) * it.unit() / RouteDay.SLICE_SECONDS)
                        .sum())
                .toList();
    }

    private Plot served() {
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
        var chart = chart(
                "served",
                "Offered and served",
                sentence,
                Axis.upTo(scale.name("deliveries a second"), scale.in(Math.max(top(offered), top(served)))));
        chart.area("served", "good", hours, scale.in(served)).line("offered", "due", hours, scale.in(offered));
        return new Plot("Offered and served", sentence, named(chart).html());
    }

    private Plot backlog() {
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
                .limit(STYLES.size())
                .toList();
        var highest = largest.isEmpty() ? 1 : top(largest.getFirst().getValue());
        var scale = Magnitude.of(highest);
        var sentence = largest.isEmpty()
                ? "Nothing waits all day."
                : backlogSentence(
                        largest.getFirst().getKey(), largest.getFirst().getValue());
        var chart =
                chart("backlog", "Backlog by component", sentence, Axis.upTo(scale.name("waiting"), scale.in(highest)));
        for (var i = 0; i < largest.size(); i++) {
            chart.line(
                    largest.get(i).getKey(),
                    STYLES.get(i),
                    hours,
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
                        clock(most),
                        gone.map(it -> "gone at " + clock(it)).orElse("and some still at midnight"));
    }

    private String clock(int slice) {
        return Verdict.clock(slice * RouteDay.SLICE_SECONDS);
    }

    private Plot latency(RouteDay route) {
        var to = route.route().destination();
        var p50 = percentiles(route, 50);
        var p99 = percentiles(route, 99);
        var p999 = percentiles(route, 99.9);
        var worst = top(p999);
        var sentence =
                "From the sender to the yes of %s, by when it arrived there: half within %s at the quietest, one in a thousand after %s at the worst (%s)."
                        .formatted(
                                to,
                                words(lowest(p50), Measure.TIME),
                                words(worst, Measure.TIME),
                                clock(Math.max(0, p999.indexOf(worst))));
        var chart = chart(
                "latency-" + played.routes().indexOf(route),
                "Latency to " + to,
                sentence,
                Axis.byFactors(
                        "seconds",
                        owed(route) > 0 ? Math.min(lowest(p50), owed(route)) : lowest(p50),
                        Math.max(worst, owed(route))));
        chart.line("p99.9", "worst", hours, p999)
                .line("p99", "slow", hours, p99)
                .line("p50", "good", hours, p50);
        if (owed(route) > 0) {
            chart.level("promised", "limit", owed(route));
        }
        return new Plot("Latency to " + to, sentence, chart.html());
    }

    /** The shortest time that is promised on a route; 0 if none is. */
    private double owed(RouteDay route) {
        return played.design().promises().stream()
                .filter(it -> route.route().serves(it) && it.within().isPresent())
                .mapToDouble(it -> it.within().getAsDouble())
                .min()
                .orElse(0);
    }

    /** A gap where nothing arrives. */
    private static List<Double> percentiles(RouteDay route, double percent) {
        return route.slices().stream()
                .map(it -> it.served() > 0 ? Math.max(SHORTEST, it.sojourn().percentile(percent)) : Double.NaN)
                .toList();
    }

    private Plot loss() {
        Map<String, List<Double>> lost = new LinkedHashMap<>();
        for (var route : played.routes()) {
            route.route().ways().keySet().forEach(tier -> lost.merge(tier, lost(route, tier), DayCharts::plus));
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
        var chart = chart("loss", "Loss by tier", sentence, Axis.upTo("% of the day's", Math.max(0.01, most)));
        var i = 0;
        for (var entry : lost.entrySet()) {
            chart.line(entry.getKey(), STYLES.get(i++ % STYLES.size()), hours, entry.getValue());
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

    private static List<Double> plus(List<Double> one, List<Double> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + other.get(i))
                .toList();
    }

    private static double top(List<Double> values) {
        return values.stream()
                .filter(Double::isFinite)
                .mapToDouble(it -> it)
                .max()
                .orElse(SHORTEST);
    }

    private static double lowest(List<Double> values) {
        return values.stream()
                .filter(Double::isFinite)
                .mapToDouble(it -> it)
                .min()
                .orElse(SHORTEST);
    }
}

package io.greenroom.perf.report;

import io.greenroom.kit.chart.Axis;
import io.greenroom.kit.chart.Chart;
import io.greenroom.kit.chart.Mark;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Ratio;
import io.greenroom.perf.result.Step;
import io.greenroom.perf.result.Versus;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The charts of several rounds. */
final class BenchCharts {
    private BenchCharts() {}

    /** Rate against p99, each try a mark. */
    static String capacity(Capacity capacity, double budgetMillis) {
        var steps = capacity.steps();
        var highest = steps.stream().mapToDouble(Step::rate).max().orElse(1);
        var slowest = Math.max(
                budgetMillis, steps.stream().mapToDouble(BenchCharts::p99).max().orElse(1));
        var quickest = steps.stream()
                .mapToDouble(BenchCharts::p99)
                .filter(millis -> millis > 0)
                .min()
                .orElse(1);
        var chart = new Chart(
                "capacity",
                "Rate against p99",
                Sentences.capacity(capacity),
                Axis.upTo("requests a second asked for", highest),
                Axis.byFactors("p99 in milliseconds, logarithmic", quickest, slowest));
        if (budgetMillis > 0) {
            chart.level("budget", "budget", budgetMillis);
        }
        if (capacity.rate() > 0) {
            chart.upright("highest that held", "limit", capacity.rate());
        }
        chart.named("held", Mark.DOT, "kept").named("broken", Mark.CROSS, "bad");
        steps.forEach(step -> step(chart, step));
        return chart.html();
    }

    private static void step(Chart chart, Step step) {
        chart.mark(step.held() ? Mark.DOT : Mark.CROSS, step.held() ? "kept" : "bad", step.rate(), p99(step));
    }

    private static double p99(Step step) {
        return step.round().latency().p99();
    }

    /** All figures at a glance: median and spread of the ratios, around 1. */
    static String ratios(Versus versus) {
        var ratios = versus.ratios();
        var low = finite(ratios, Ratio::low)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
        var high = finite(ratios, Ratio::high)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        var chart = new Chart(
                "ratios",
                "This server to the other",
                versus.words(),
                Axis.byFactors("times the other’s figure", Math.min(low, 0.9), Math.max(high, 1.1)),
                Axis.rows(ratios.stream().map(BenchCharts::name).toList()));
        chart.named("this server is better", Mark.DOT, "kept")
                .named("worse", Mark.CROSS, "bad")
                .named("no clear difference", Mark.RING, "worst")
                .upright("", "budget", 1);
        for (var row = 0; row < ratios.size(); row++) {
            ratio(chart, row, ratios.get(row));
        }
        return chart.html();
    }

    private static String name(Ratio ratio) {
        return ratio.name() + (ratio.moreIsBetter() ? " →" : " ←");
    }

    private static Stream<Double> finite(List<Ratio> ratios, Function<Ratio, Double> figure) {
        return ratios.stream().map(figure).filter(value -> Double.isFinite(value) && value > 0);
    }

    private static void ratio(Chart chart, int row, Ratio ratio) {
        var style =
                switch (Sentences.side(ratio)) {
                    case KEPT -> "kept";
                    case BROKEN -> "bad";
                    default -> "worst";
                };
        var mark =
                switch (Sentences.side(ratio)) {
                    case KEPT -> Mark.DOT;
                    case BROKEN -> Mark.CROSS;
                    default -> Mark.RING;
                };
        chart.join(style, ratio.low(), row, ratio.high(), row)
                .mark(Mark.BAR, style, ratio.low(), row)
                .mark(Mark.BAR, style, ratio.high(), row)
                .mark(mark, style, ratio.median(), row);
    }

    /** One figure, round by round: this server's value and the other's, joined. */
    static String pairs(Ratio ratio, int number) {
        var rounds = Math.min(ratio.mine().size(), ratio.other().size());
        var highest = Stream.concat(ratio.mine().stream(), ratio.other().stream())
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        var chart = new Chart(
                "pairs-" + number,
                ratio.name() + ", round by round",
                "Ratio " + spread(ratio),
                Axis.upTo(unit(ratio), highest),
                Axis.rows(IntStream.rangeClosed(1, rounds)
                        .mapToObj(round -> "round " + round)
                        .toList()));
        chart.named("this server", Mark.DOT, "good").named("the other", Mark.RING, "slow");
        for (var row = 0; row < rounds; row++) {
            var mine = ratio.mine().get(row);
            var other = ratio.other().get(row);
            chart.join("due", mine, row, other, row)
                    .mark(Mark.RING, "slow", other, row)
                    .mark(Mark.DOT, "good", mine, row);
        }
        return chart.html();
    }

    /** The median of the ratios with the lowest and the highest. */
    static String spread(Ratio ratio) {
        return "%s (%s to %s)"
                .formatted(
                        Quantities.ratio(ratio.median()),
                        Quantities.ratio(ratio.low()),
                        Quantities.ratio(ratio.high()));
    }

    private static String unit(Ratio ratio) {
        var name = ratio.name().toLowerCase(Locale.ROOT);
        if (name.contains("rate") || name.contains("capacity")) {
            return "requests a second";
        }
        return name.matches("p\\d.*|mean|longest|max.*|.*latency.*|.*time.*") ? "milliseconds" : "";
    }
}

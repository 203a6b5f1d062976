package io.greenroom.perf.report;

import io.greenroom.kit.chart.Axis;
import io.greenroom.kit.chart.Chart;
import io.greenroom.kit.chart.Mark;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.Round;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The charts of one round. */
final class RoundCharts {
    private static final int MOST_POINTS = 300;

    private final Round round;
    private final String prefix;
    private final List<Span> spans;
    private final List<Double> xs;

    /** @param prefix of the charts' ids */
    RoundCharts(Round round, String prefix) {
        this.round = round;
        this.prefix = prefix;
        this.spans = Span.of(round.timeline(), MOST_POINTS);
        this.xs = values(span -> span.at() + span.seconds() / 2.0);
    }

    String throughput() {
        var highest = highest(List.of(Span::due, Span::good, Span::failed));
        var about = "%s good on the whole, of %s asked for at most"
                .formatted(Quantities.rate(round.rate()), Quantities.bare(round.aimedRate()));
        var chart = new Chart(
                prefix + "-throughput", "Throughput over time", about, time(), Axis.upTo("a second", highest));
        stalls(chart);
        chart.line("due", "due", xs, values(Span::due)).area("good", "good", xs, values(Span::good));
        if (round.failed() > 0) {
            chart.line("failed", "bad", xs, values(Span::failed));
        }
        return chart.html();
    }

    String percentiles() {
        var lowest = spans.stream()
                .mapToDouble(Span::p50Millis)
                .filter(millis -> millis > 0)
                .min()
                .orElse(1);
        var highest = highest(List.of(Span::p50Millis, Span::p99Millis, Span::maxMillis));
        var about = "p50 %s and p99 %s over all, the longest %s"
                .formatted(
                        Quantities.millis(round.latency().p50()),
                        Quantities.millis(round.latency().p99()),
                        Quantities.millis(round.latency().max()));
        var up = Axis.byFactors("milliseconds, logarithmic", lowest, highest);
        var chart = new Chart(prefix + "-percentiles", "Percentiles over time", about, time(), up);
        stalls(chart);
        return chart.line("longest", "worst", xs, millis(Span::maxMillis))
                .line("p99", "slow", xs, millis(Span::p99Millis))
                .line("p50", "good", xs, millis(Span::p50Millis))
                .html();
    }

    /** A second in which nothing was due has no times. */
    private List<Double> millis(ToDoubleFunction<Span> figure) {
        return values(span -> span.due() > 0 ? figure.applyAsDouble(span) : Double.NaN);
    }

    private void stalls(Chart chart) {
        round.stalls().forEach(stall -> chart.band("stall", stall.atSeconds(), stall.atSeconds() + stall.seconds()));
        if (!round.stalls().isEmpty()) {
            chart.banded("no answer at all", "stall");
        }
    }

    String actions() {
        var actions = Arrays.stream(Action.values())
                .filter(round.byAction()::containsKey)
                .toList();
        var all = actions.stream().map(this::latency).toList();
        var lowest = all.stream()
                .mapToDouble(Latency::p50)
                .filter(millis -> millis > 0)
                .min()
                .orElse(1);
        var highest = all.stream().mapToDouble(Latency::max).max().orElse(1);
        var chart = new Chart(
                prefix + "-actions",
                "Times by action",
                "p50, p90, p99 and the longest of each action, in milliseconds",
                Axis.byFactors("milliseconds, logarithmic", lowest, highest),
                Axis.rows(actions.stream().map(Action::words).toList()));
        chart.named("p50", Mark.DOT, "good")
                .named("p90", Mark.RING, "good")
                .named("p99", Mark.DIAMOND, "slow")
                .named("longest", Mark.BAR, "worst");
        for (var row = 0; row < actions.size(); row++) {
            action(chart, row, all.get(row));
        }
        return chart.html();
    }

    private Latency latency(Action action) {
        return round.byAction().getOrDefault(action, Latency.NONE);
    }

    private static void action(Chart chart, int row, Latency latency) {
        chart.join("due", latency.p50(), row, latency.max(), row)
                .mark(Mark.BAR, "worst", latency.max(), row)
                .mark(Mark.DIAMOND, "slow", latency.p99(), row)
                .mark(Mark.RING, "good", latency.p90(), row)
                .mark(Mark.DOT, "good", latency.p50(), row);
    }

    private Axis time() {
        var last = spans.isEmpty() ? 1 : spans.getLast().at() + spans.getLast().seconds();
        return Axis.between("seconds since the round began", 0, last);
    }

    private List<Double> values(ToDoubleFunction<Span> figure) {
        return spans.stream().map(figure::applyAsDouble).toList();
    }

    private double highest(List<ToDoubleFunction<Span>> figures) {
        return figures.stream()
                .flatMapToDouble(figure -> spans.stream().mapToDouble(figure))
                .max()
                .orElse(1);
    }
}

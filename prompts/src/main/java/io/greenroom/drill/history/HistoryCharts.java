package io.greenroom.drill.history;

import io.greenroom.drill.history.HistoryModel.Picture;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.kit.chart.Axis;
import io.greenroom.kit.chart.Chart;
import io.greenroom.kit.chart.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The charts of the attempts at one round, from the first to the last. */
final class HistoryCharts {
    private final List<Attempt> attempts;
    private final String id;
    private final List<Double> xs;

    HistoryCharts(List<Attempt> attempts) {
        this.attempts = attempts;
        this.id = attempts.getFirst().round();
        this.xs = IntStream.rangeClosed(1, attempts.size())
                .asDoubleStream()
                .boxed()
                .toList();
    }

    List<Picture> all() {
        List<Picture> pictures = new ArrayList<>();
        if (attempts.getFirst().judged()) {
            pictures.add(new Picture("Time to the first green level", green()));
            pictures.add(new Picture("Clauses that passed at the end", clauses()));
        }
        pictures.add(new Picture("Verdict", verdict()));
        return pictures;
    }

    private Axis across() {
        return Axis.between("attempt", 0, Math.max(3, attempts.size() + 1.0));
    }

    private String green() {
        var most = attempts.stream().mapToDouble(Attempt::minutes).max().orElse(1);
        var last = attempts.getLast();
        var about = "the last one %s"
                .formatted(last.firstGreen().map(Moments::words).orElse("never"));
        var chart = new Chart(
                id + "-green", "Minutes to the first green level", about, across(), Axis.upTo("minutes", most));
        return dots(chart, it -> it.firstGreen().map(at -> at / 60_000.0).orElse(Double.NaN))
                .html();
    }

    private String clauses() {
        var most = attempts.stream().mapToInt(Attempt::clauses).max().orElse(1);
        var last = attempts.getLast();
        var about = "the last one %d of %d".formatted(last.passed(), last.clauses());
        var chart = new Chart(
                id + "-clauses", "Clauses that passed at the end", about, across(), Axis.upTo("clauses", most));
        chart.line("judged", "due", xs, values(Attempt::clauses));
        return dots(chart, Attempt::passed).html();
    }

    private String verdict() {
        var rows = new ArrayList<>(Arrays.stream(Band.values()).map(Band::words).toList());
        rows.add(Band.NOT_OBSERVED);
        var about = "the last one %s".formatted(attempts.getLast().verdict().words());
        var chart = new Chart(id + "-verdict", "Verdict of each attempt", about, across(), Axis.rows(rows));
        for (var i = 0; i < attempts.size(); i++) {
            var row = attempts.get(i).verdict().band().map(Band::place).orElse(rows.size() - 1);
            chart.mark(Mark.DOT, row < 2 ? "kept" : row < rows.size() - 1 ? "bad" : "worst", i + 1.0, row);
        }
        return chart.html();
    }

    private List<Double> values(ToDoubleFunction<Attempt> value) {
        return attempts.stream().mapToDouble(value).boxed().toList();
    }

    private Chart dots(Chart chart, ToDoubleFunction<Attempt> value) {
        chart.line("", "good", xs, values(value));
        for (var i = 0; i < attempts.size(); i++) {
            chart.mark(Mark.DOT, "good", i + 1.0, value.applyAsDouble(attempts.get(i)));
        }
        return chart;
    }
}

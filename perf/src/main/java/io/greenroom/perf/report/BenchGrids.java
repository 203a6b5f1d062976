package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Visible;
import io.greenroom.perf.report.Grid.Column;
import io.greenroom.perf.report.Grid.Row;
import io.greenroom.perf.result.Ratio;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Versus;
import java.util.ArrayList;
import java.util.List;

/** The tables of several rounds. */
final class BenchGrids {
    private BenchGrids() {}

    static Grid ratios(Versus versus) {
        var columns = List.of(
                Column.words("Figure"),
                Column.number("this", 1),
                Column.number("other", 2),
                Column.number("ratio", 0),
                Column.number("lowest", 0),
                Column.number("highest", 0),
                Column.words("This server is"));
        var rows = versus.ratios().stream().map(BenchGrids::row).toList();
        return new Grid("Medians and ratios, this server to the other", columns, rows);
    }

    private static Row row(Ratio ratio) {
        return Row.of(
                Sentences.side(ratio),
                ratio.name(),
                Quantities.bare(median(ratio.mine())),
                Quantities.bare(median(ratio.other())),
                Quantities.ratio(ratio.median()),
                Quantities.ratio(ratio.low()),
                Quantities.ratio(ratio.high()),
                Sentences.standing(ratio));
    }

    static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The values of one figure, round by round. */
    static Grid pairs(Ratio ratio) {
        var columns = List.of(
                Column.number("round", 0),
                Column.number("this", 0),
                Column.number("other", 0),
                Column.number("ratio", 0));
        List<Row> rows = new ArrayList<>();
        for (var i = 0; i < Math.min(ratio.mine().size(), ratio.other().size()); i++) {
            var mine = ratio.mine().get(i);
            var other = ratio.other().get(i);
            rows.add(Row.of(
                    String.valueOf(i + 1),
                    Quantities.bare(mine),
                    Quantities.bare(other),
                    Quantities.ratio(mine / other)));
        }
        return new Grid(Visible.line(ratio.name(), 60) + ", round by round", columns, rows);
    }

    /** Several rounds on one server, a row each. */
    static Grid rounds(List<Round> rounds) {
        var columns = List.of(
                Column.number("round", 0),
                Column.number("good a second", 0),
                Column.number("p50, ms", 2),
                Column.number("p99, ms", 0),
                Column.number("failed", 1),
                Column.words("Messages"));
        List<Row> rows = new ArrayList<>();
        for (var round : rounds) {
            rows.add(Row.of(
                    Sign.of(round.passed()),
                    String.valueOf(rows.size() + 1),
                    Quantities.bare(round.rate()),
                    Quantities.bare(round.latency().p50()),
                    Quantities.bare(round.latency().p99()),
                    Figures.number(round.failed()),
                    Sentences.integrity(round.integrity())));
        }
        return new Grid("This server, round by round", columns, rows);
    }
}

package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.report.Grid.Column;
import io.greenroom.perf.report.Grid.Row;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of one round. */
final class RoundGrids {
    private RoundGrids() {}

    static Grid budgets(Round round) {
        var columns = List.of(Column.words("Promise"), Column.words("Got"), Column.words("Asked for"));
        var rows = round.budgets().stream()
                .map(budget -> Row.of(Sign.of(budget.kept()), budget.name(), budget.got(), budget.asked()))
                .toList();
        return new Grid("What was asked for", columns, rows);
    }

    /** All requests first, then each action. */
    static Grid actions(Round round) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("all", round.latency(), round.failed()));
        for (var action : Action.values()) {
            var latency = round.byAction().get(action);
            if (latency != null) {
                rows.add(row(action.words(), latency, failed(round, action)));
            }
        }
        return new Grid("Times by action", times("Action"), rows);
    }

    private static List<Column> times(String first) {
        return List.of(
                Column.words(first),
                Column.number("count", 3),
                Column.number("p50, ms", 2),
                Column.number("p90, ms", 4),
                Column.number("p99, ms", 0),
                Column.number("p99.9, ms", 5),
                Column.number("longest, ms", 1),
                Column.number("failed", 0));
    }

    private static Row row(String name, Latency latency, long failed) {
        return Row.of(
                name,
                Figures.number(latency.count()),
                Quantities.bare(latency.p50()),
                Quantities.bare(latency.p90()),
                Quantities.bare(latency.p99()),
                Quantities.bare(latency.p999()),
                Quantities.bare(latency.max()),
                Figures.number(failed));
    }

    private static long failed(Round round, Action action) {
        return round.errors().stream()
                .filter(error -> error.action() == action)
                .mapToLong(ErrorCount::count)
                .sum();
    }

    /** In so many rows at most. */
    static Grid timeline(Round round, int most) {
        var columns = Stream.of(
                        "second",
                        "due a second",
                        "good a second",
                        "failed a second",
                        "p50, ms",
                        "p99, ms",
                        "longest, ms")
                .map(title -> Column.number(title, 0))
                .toList();
        var rows = Span.of(round.timeline(), most).stream().map(RoundGrids::row).toList();
        return new Grid("Over time", columns, rows);
    }

    private static Row row(Span span) {
        var last = span.at() + span.seconds() - 1;
        return Row.of(
                span.seconds() == 1 ? String.valueOf(span.at()) : span.at() + "–" + last,
                Quantities.bare(span.due()),
                Quantities.bare(span.good()),
                Quantities.bare(span.failed()),
                Quantities.bare(span.p50Millis()),
                Quantities.bare(span.p99Millis()),
                Quantities.bare(span.maxMillis()));
    }

    /** Of one or several rounds. */
    static Grid errors(List<ErrorCount> errors, long requests) {
        var columns = List.of(
                Column.number("count", 0),
                Column.number("of all", 0),
                Column.words("Action"),
                Column.words("What happened"),
                Column.words("The first"));
        var rows = errors.stream()
                .map(error -> Row.of(
                        Figures.number(error.count()),
                        Quantities.percent((double) error.count() / Math.max(1, requests)),
                        error.action().words(),
                        error.kind(),
                        error.example()))
                .toList();
        return new Grid("Errors by kind", columns, rows);
    }
}

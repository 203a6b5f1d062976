package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.report.Grid.Column;
import io.greenroom.perf.report.Grid.Row;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The rates of a search from the lowest to the highest, a row each, with the tries that tell: if any held, those. */
final class TriesGrid {
    private TriesGrid() {}

    static Grid of(Capacity capacity) {
        var columns = List.of(
                Column.number("asked a second", 0),
                Column.number("tries", 2),
                Column.number("good a second", 3),
                Column.number("p99, ms", 1),
                Column.number("failed", 4),
                Column.words("Budget"));
        var byRate = capacity.steps().stream()
                .collect(Collectors.groupingBy(Step::rate, TreeMap::new, Collectors.toUnmodifiableList()));
        return new Grid(
                "Rates that were tried",
                columns,
                byRate.values().stream().map(TriesGrid::row).toList());
    }

    private static Row row(List<Step> tries) {
        var held = tries.stream().anyMatch(Step::held);
        var telling = tries.stream().filter(step -> step.held() == held).toList();
        return Row.of(
                Sign.of(held),
                Quantities.bare(tries.getFirst().rate()),
                String.valueOf(tries.size()),
                Quantities.bare(median(telling, Round::rate)),
                Quantities.bare(median(telling, round -> round.latency().p99())),
                Figures.number(
                        tries.stream().mapToLong(step -> step.round().failed()).sum()),
                held ? "held" : why(tries.getLast()));
    }

    private static double median(List<Step> tries, ToDoubleFunction<Round> figure) {
        return BenchGrids.median(
                tries.stream().map(step -> figure.applyAsDouble(step.round())).toList());
    }

    private static String why(Step step) {
        return step.why().isBlank() ? "broken" : step.why();
    }
}

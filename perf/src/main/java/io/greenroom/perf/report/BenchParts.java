package io.greenroom.perf.report;

import io.greenroom.kit.page.Markup;
import io.greenroom.kit.terminal.Visible;
import io.greenroom.perf.report.PageModel.Figure;
import io.greenroom.perf.report.PageModel.Line;
import io.greenroom.perf.report.PageModel.Part;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Versus;
import java.util.ArrayList;
import java.util.List;

/** All parts of the page, what was asked for first. */
final class BenchParts {
    private static final int SENTENCE = 2_000;
    private static final int NAME = 60;

    private final Bench bench;
    private final Overview overview;
    private final List<Part> parts = new ArrayList<>();

    BenchParts(Bench bench) {
        this.bench = bench;
        this.overview = new Overview(bench);
    }

    List<Part> all() {
        bench.versus().ifPresent(this::versus);
        bench.capacity().ifPresent(this::capacity);
        overview.shown().ifPresent(this::shown);
        parts.add(reading());
        return parts;
    }

    private void shown(Round round) {
        RoundParts.budgets(round).ifPresent(parts::add);
        parts.add(RoundParts.load("load", "Over time" + TerminalReport.whichRound(overview, round), round));
        overview.shownOfTheirs().ifPresent(other -> parts.add(RoundParts.load("other", "The other over time", other)));
        parts.add(RoundParts.actions(round));
        parts.add(RoundParts.messages(Sums.integrity(overview.rounds())));
        parts.add(RoundParts.errors(overview.rounds()));
        parts.add(RoundParts.generator(round));
    }

    private void versus(Versus versus) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "This server to the other",
                "1 is the same. The arrow shows on which side better lies; the line is the spread over the rounds.",
                BenchCharts.ratios(versus),
                List.of()));
        for (var ratio : versus.ratios()) {
            figures.add(new Figure(
                    Visible.line(ratio.name(), NAME) + ", round by round",
                    "Ratio " + BenchCharts.spread(ratio) + ": " + Sentences.standing(ratio) + ".",
                    BenchCharts.pairs(ratio, figures.size()),
                    Tables.some(BenchGrids.pairs(ratio))));
        }
        var theirs = Sums.integrity(versus.theirs());
        var tables = List.of(Tables.of(BenchGrids.ratios(versus)), Tables.of(BenchGrids.rounds(bench.rounds())));
        parts.add(new Part(
                "against",
                "Against " + Markup.text(versus.other(), SENTENCE),
                List.of(
                        RoundParts.line(Sign.NONE, versus.words()),
                        RoundParts.line(
                                Sign.of(theirs.intact()), "The other’s messages: " + Sentences.integrity(theirs))),
                figures,
                tables,
                List.of()));
    }

    private void capacity(Capacity capacity) {
        List<Line> lines = new ArrayList<>();
        lines.add(RoundParts.line(Sign.NONE, Sentences.capacity(capacity)));
        capacity.pace().ifPresent(pace -> lines.add(RoundParts.line(Sign.NONE, Sentences.pace(pace))));
        var table = Tables.of(TriesGrid.of(capacity));
        var figure = new Figure(
                "Rate against p99",
                "Each mark is a try. The rate grows until the budget breaks, then the gap is halved.",
                BenchCharts.capacity(capacity, bench.profile().budget().p99Millis()),
                List.of());
        parts.add(new Part("capacity-search", "Capacity", lines, List.of(figure), List.of(table), List.of()));
    }

    private static Part reading() {
        List<Line> lines = Sentences.HOW_TO_READ.stream()
                .map(sentence -> RoundParts.line(Sign.NONE, sentence))
                .toList();
        return new Part("reading", "How to read this", lines, List.of(), List.of(), List.of());
    }
}

package io.greenroom.perf.report;

import io.greenroom.kit.page.Markup;
import io.greenroom.perf.report.PageModel.Examples;
import io.greenroom.perf.report.PageModel.Figure;
import io.greenroom.perf.report.PageModel.Line;
import io.greenroom.perf.report.PageModel.Part;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of the page that are about one server: its load over time, its messages, its errors, and our own share. */
final class RoundParts {
    private static final int MOST_ROWS = 60;
    private static final int SENTENCE = 2_000;

    private RoundParts() {}

    static Part load(String anchor, String title, Round round) {
        var charts = new RoundCharts(round, anchor);
        var seconds = Tables.some(RoundGrids.timeline(round, MOST_ROWS));
        var figures = List.of(
                new Figure(
                        "Throughput over time",
                        "Good answers below what was due were late, wrong or missing.",
                        charts.throughput(),
                        seconds),
                new Figure(
                        "Percentiles over time",
                        "From when a request was due to when it was done.",
                        charts.percentiles(),
                        seconds));
        return new Part(anchor, Markup.text(title, SENTENCE), List.of(), figures, List.of(), List.of());
    }

    static Part actions(Round round) {
        var grid = RoundGrids.actions(round);
        var figure = new Figure(
                "From p50 to the longest",
                "A short line is a steady server; a long one, a server that sometimes makes people wait.",
                new RoundCharts(round, "by").actions(),
                List.of());
        return new Part("actions", "Times by action", List.of(), List.of(figure), List.of(Tables.of(grid)), List.of());
    }

    static Optional<Part> budgets(Round round) {
        var tables = Tables.some(RoundGrids.budgets(round));
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("asked", "What was asked for", List.of(), List.of(), tables, List.of()));
    }

    static Part messages(Integrity integrity) {
        var sign = Sign.of(integrity.intact());
        var examples = integrity.findings().stream().map(RoundParts::examples).toList();
        return new Part(
                "messages",
                "Messages",
                List.of(line(sign, Sentences.integrity(integrity)), line(Sign.NONE, Sentences.READING)),
                List.of(),
                List.of(),
                examples);
    }

    private static Examples examples(Finding finding) {
        var title = "%s: %,d, such as".formatted(finding.kind().words(), finding.count());
        return new Examples(
                title,
                finding.examples().stream()
                        .map(example -> Markup.text(example, SENTENCE))
                        .toList());
    }

    static Part errors(List<Round> rounds) {
        var requests = rounds.stream().mapToLong(Round::requests).sum();
        var grid = RoundGrids.errors(Sums.errors(rounds), requests);
        var none = grid.isEmpty() ? List.of(line(Sign.KEPT, "No request failed.")) : List.<Line>of();
        return new Part("errors", "Errors by kind", none, List.of(), Tables.some(grid), List.of());
    }

    static Part generator(Round round) {
        var sign = round.validity().valid() ? Sign.KEPT : Sign.UNSURE;
        var lines = new ArrayList<Line>();
        lines.add(line(sign, Sentences.generator(round)));
        lines.add(line(Sign.NONE, Sentences.lateness(round)));
        if (round.generator().calibrated()) {
            lines.add(line(Sign.NONE, Sentences.CEILING));
        }
        return new Part("generator", "The generator itself", List.copyOf(lines), List.of(), List.of(), List.of());
    }

    static Line line(Sign sign, String sentence) {
        return new Line(sign.style(), sign.text(true), Markup.text(sentence, SENTENCE));
    }
}

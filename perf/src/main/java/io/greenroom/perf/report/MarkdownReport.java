package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Visible;
import io.greenroom.perf.report.Grid.Column;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Round;
import java.util.List;
import java.util.stream.Collectors;

/** A whole bench as Markdown, for a README or a review: the verdict, and the numbers as tables. */
public final class MarkdownReport {
    private static final int LONGEST = 400;
    private static final int MOST_SECONDS = 60;

    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {}

    /** The document. */
    public static String text(Bench bench) {
        var report = new MarkdownReport();
        report.write(bench);
        return report.out.toString();
    }

    private void write(Bench bench) {
        var overview = new Overview(bench);
        var verdict = bench.verdict();
        out.append("# Greenroom bench of ").append(safe(bench.server())).append('\n');
        paragraph("**" + safe(verdict.sentence()) + "**");
        paragraph(safe(Sentences.load(bench) + ", begun " + bench.began()));
        list("Fault", verdict.faults());
        list("Note", verdict.notes());
        list("Not valid", overview.reasons());
        overview.shown().ifPresent(round -> round(overview, round));
        bench.capacity().ifPresent(capacity -> {
            table(TriesGrid.of(capacity));
            paragraph(safe(Sentences.capacity(capacity)));
            capacity.pace().ifPresent(pace -> paragraph(safe(Sentences.pace(pace))));
        });
        bench.versus().ifPresent(versus -> {
            table(BenchGrids.ratios(versus));
            paragraph("The other server: " + safe(versus.other()) + ". " + safe(versus.words()));
        });
        if (bench.score() > 0) {
            paragraph("Score: " + Figures.points(bench.score()));
        }
        table(SettingsGrid.of(bench.profile()));
    }

    private void round(Overview overview, Round round) {
        table(RoundGrids.budgets(round));
        table(RoundGrids.actions(round));
        paragraph("Messages: " + safe(Sentences.integrity(Sums.integrity(overview.rounds()))));
        paragraph(safe(Sentences.generator(round) + " " + Sentences.lateness(round)));
        table(RoundGrids.errors(
                Sums.errors(overview.rounds()),
                overview.rounds().stream().mapToLong(Round::requests).sum()));
        table(RoundGrids.timeline(round, MOST_SECONDS));
    }

    private void paragraph(String text) {
        out.append('\n').append(text).append('\n');
    }

    private void list(String lead, List<String> sentences) {
        sentences.forEach(sentence -> paragraph("**" + lead + ":** " + safe(sentence)));
    }

    private void table(Grid grid) {
        if (grid.isEmpty()) {
            return;
        }
        var signs = grid.rows().stream().anyMatch(row -> row.sign() != Sign.NONE);
        paragraph("## " + grid.title());
        out.append('\n')
                .append(row(
                        signs, "", grid.columns().stream().map(Column::title).toList()));
        out.append(signs ? "|---" : "");
        grid.columns().forEach(column -> out.append(column.number() ? "|--:" : "|---"));
        out.append("|\n");
        grid.rows().forEach(row -> out.append(row(signs, row.sign().text(true), row.cells())));
    }

    private static String row(boolean signs, String sign, List<String> cells) {
        var line = cells.stream().map(MarkdownReport::safe).collect(Collectors.joining(" | ", "| ", " |\n"));
        return signs ? "| " + sign + " " + line : line;
    }

    /** A text from anywhere, in one line, of which nothing is Markdown or HTML. */
    private static String safe(String text) {
        return Visible.line(text, LONGEST).replace('\u00A0', ' ').replaceAll("([\\\\`*_\\[\\]<>|&#~$])", "\\\\$1");
    }
}

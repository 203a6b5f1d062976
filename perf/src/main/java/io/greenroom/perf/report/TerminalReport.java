package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Round;
import java.nio.file.Path;
import java.util.Optional;

/** A whole bench as text for a terminal, of the width and the signs that it has: the verdict first. */
public final class TerminalReport {
    private final Terminal terminal;
    private final Optional<Path> folder;

    /**
     * A report for this reader.
     *
     * @param folder with the report's files, if any are written
     */
    public TerminalReport(Terminal terminal, Optional<Path> folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    /** The report; its last line ends with a line feed. */
    public String text(Bench bench) {
        var sheet = new Sheet(terminal);
        var overview = new Overview(bench);
        verdict(sheet, bench);
        new TerminalRounds(sheet, terminal).write(bench);
        overview.shown().ifPresent(round -> new TerminalRound(sheet, terminal).write(overview, round));
        end(sheet, bench);
        return sheet.toString();
    }

    private void verdict(Sheet sheet, Bench bench) {
        var verdict = bench.verdict();
        sheet.paragraph("", Ink.NONE, 0, "Greenroom benched " + bench.server(), Ink.BOLD);
        sheet.text(0, Sentences.load(bench));
        sheet.blank();
        var sign = Sign.of(verdict.kind());
        sheet.paragraph(sign.text(terminal.unicode()) + " ", sign.ink(), 2, verdict.sentence(), Ink.BOLD);
        verdict.faults().stream()
                .filter(fault ->
                        !verdict.sentence().contains(fault) || verdict.faults().size() > 1)
                .forEach(fault -> sheet.row("  - ", Ink.RED, 4, fault));
        verdict.notes().forEach(note -> sheet.row("Note: ", Ink.BOLD, 6, note));
        new Overview(bench)
                .reasons().stream()
                        .filter(reason -> !verdict.sentence().contains(reason))
                        .forEach(reason -> sheet.row("Generator: ", Ink.MAGENTA, 11, reason));
    }

    private void end(Sheet sheet, Bench bench) {
        sheet.blank();
        if (bench.score() > 0) {
            sheet.row("Score: ", Ink.BOLD, 7, Figures.points(bench.score()));
        }
        folder.map(path -> path.resolve(ReportFiles.PAGE))
                .ifPresent(page -> sheet.row("Report: ", Ink.BOLD, 8, page.toString()));
        bench.gatling().ifPresent(page -> sheet.row("Gatling: ", Ink.BOLD, 9, page));
    }

    /** Which of several rounds the figures are of. */
    static String whichRound(Overview overview, Round round) {
        var all = overview.rounds().size();
        if (all < 2) {
            return "";
        }
        return overview.bench().capacity().isPresent()
                ? ", the try at " + Quantities.rate(round.aimedRate())
                : ", round %d of %d".formatted(overview.rounds().indexOf(round) + 1, all);
    }
}

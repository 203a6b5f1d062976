package io.greenroom.conformance.report;

import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.spec.Clause;
import java.util.stream.Collectors;

/** A whole run as text for a terminal, of the width and the signs that it has. */
public final class TerminalReport {
    private final ReportContext context;

    /** A report for this reader. */
    public TerminalReport(ReportContext context) {
        this.context = context;
    }

    /** The report; its last line ends with a line feed. */
    public String text(RunResult run) {
        var sheet = new ReportSheet(context);
        var findings = Findings.of(run);
        header(sheet, run);
        new LevelTable(sheet).write(run);
        new MendFirst(sheet).write(findings.counted());
        new FailureSections(sheet, run.seed()).write(findings);
        notApplicable(sheet, findings);
        new LastWords(sheet).write(run, findings);
        return sheet.toString();
    }

    private static void header(ReportSheet sheet, RunResult run) {
        sheet.paragraph("", Ink.NONE, 0, "Greenroom judged " + run.url(), Ink.BOLD);
        sheet.text(
                0,
                "%s, %s, %s, seed %d"
                        .formatted(
                                Figures.count(run.clauses().size(), "clause"),
                                Figures.count(run.requests(), "request"),
                                Figures.seconds(run.took()),
                                run.seed()));
        if (!run.notes().isEmpty()) {
            sheet.blank();
            run.notes().forEach(note -> sheet.row("Note: ", Ink.BOLD, 6, note));
        }
    }

    private static void notApplicable(ReportSheet sheet, Findings findings) {
        if (findings.notApplicable().isEmpty()) {
            return;
        }
        sheet.blank();
        var ids = findings.notApplicable().stream().map(Clause::id).collect(Collectors.joining(", "));
        sheet.row(
                Sign.NONE.text(sheet.context().unicode()) + " ",
                Ink.DIM,
                2,
                "Not applicable, for want of something that was not given: " + ids);
    }
}

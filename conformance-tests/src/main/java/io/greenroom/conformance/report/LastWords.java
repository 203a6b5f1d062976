package io.greenroom.conformance.report;

import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.terminal.Ink;

/** Where the files are, and what to do next. */
final class LastWords {
    private final ReportSheet sheet;

    LastWords(ReportSheet sheet) {
        this.sheet = sheet;
    }

    void write(RunResult run, Findings findings) {
        sheet.blank();
        sheet.context().page().ifPresent(page -> sheet.row("Report: ", Ink.BOLD, 8, page.toString()));
        sheet.row("Next: ", Ink.BOLD, 6, NextStep.of(run, findings));
    }
}

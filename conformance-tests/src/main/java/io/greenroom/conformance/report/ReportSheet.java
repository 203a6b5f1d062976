package io.greenroom.conformance.report;

import io.greenroom.kit.terminal.Sheet;

/** The sheet that a report on the suite is written on: it also knows which command was typed, and where the page lies. */
final class ReportSheet extends Sheet {
    private final ReportContext context;

    ReportSheet(ReportContext context) {
        super(context.terminal());
        this.context = context;
    }

    ReportContext context() {
        return context;
    }
}

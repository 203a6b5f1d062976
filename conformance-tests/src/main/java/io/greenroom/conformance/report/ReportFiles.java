package io.greenroom.conformance.report;

/** The files of a report in their folder. */
public final class ReportFiles {
    /** The page for people. */
    public static final String PAGE = "report.html";

    private ReportFiles() {}
}

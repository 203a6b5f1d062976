package io.greenroom.conformance.report;

import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.page.WholeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a report in their folder. Each appears whole or not at all, whenever the process is interrupted. */
public final class ReportFiles {
    /** The page for people. */
    public static final String PAGE = "report.html";

    private ReportFiles() {}

    /**
     * Writes page, JUnit XML, JSON and badge.
     *
     * @param folder made if it is not there
     * @param command that judges this server again, to which clause and seed are added
     * @throws IOException with a sentence for the user, if the folder cannot be written
     */
    public static void write(RunResult run, Path folder, String command) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PAGE, new HtmlReport(command).text(run));
        texts.put("junit.xml", new JUnitXmlReport(command).text(run));
        texts.put("report.json", new JsonReport(command).text(run));
        texts.put("badge.svg", BadgeReport.text(run));
        WholeFiles.write(folder, texts);
    }
}

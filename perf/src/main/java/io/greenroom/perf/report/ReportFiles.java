package io.greenroom.perf.report;

import io.greenroom.kit.page.WholeFiles;
import io.greenroom.perf.result.Bench;
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
     * Writes page, JSON and Markdown.
     *
     * @param folder made if it is not there
     * @throws IOException with a sentence for the user, if the folder cannot be written
     */
    public static void write(Bench bench, Path folder) throws IOException {
        var gatling = bench.gatling().map(page -> GatlingPage.seenFrom(folder, page));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PAGE, new HtmlReport(gatling).text(bench));
        texts.put("report.json", new JsonReport(gatling).text(bench));
        texts.put("report.md", MarkdownReport.text(bench));
        WholeFiles.write(folder, texts);
    }
}

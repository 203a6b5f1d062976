package io.greenroom.drill.report;

import io.greenroom.drill.sitting.Sitting;
import io.greenroom.kit.page.WholeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reports of a sitting that is over. They show what the candidate may not see before. */
public final class Reports {
    /** The page for the candidate. */
    public static final String PAGE = "report.html";

    private Reports() {}

    /**
     * Writes page and Markdown, and in a pair those for the interviewer too, which alone have the private notes.
     *
     * @param folder made if it is not there
     * @throws IOException with a sentence for the user, if the folder cannot be written
     * @throws IllegalStateException if the round is not over
     */
    public static void write(Sitting sitting, Path folder) throws IOException {
        List<Reader> readers = new ArrayList<>(List.of(Reader.CANDIDATE));
        if (sitting.started().pair()) {
            readers.add(Reader.INTERVIEWER);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (var reader : readers) {
            var findings = findings(sitting, reader, ZoneId.systemDefault());
            texts.put(reader.file() + ".html", HtmlReport.text(findings));
            texts.put(reader.file() + ".md", MarkdownReport.text(findings));
        }
        WholeFiles.write(folder, texts);
    }

    /**
     * The candidate's page.
     *
     * @throws IllegalStateException if the round is not over
     */
    public static String html(Sitting sitting) {
        return HtmlReport.text(findings(sitting, Reader.CANDIDATE, ZoneId.systemDefault()));
    }

    /**
     * The interviewer's page, which has the private notes.
     *
     * @throws IllegalStateException if the round is not over
     */
    public static String interviewerHtml(Sitting sitting) {
        return HtmlReport.text(findings(sitting, Reader.INTERVIEWER, ZoneId.systemDefault()));
    }

    static Findings findings(Sitting sitting, Reader reader, ZoneId zone) {
        if (sitting.ended().isEmpty()) {
            throw new IllegalStateException("a report is made when the round is over");
        }
        return Findings.of(sitting, reader, zone);
    }
}

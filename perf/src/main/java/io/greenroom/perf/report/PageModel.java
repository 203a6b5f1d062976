package io.greenroom.perf.report;

import io.greenroom.kit.page.Markup;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * All that the page shows, in its order. What is named {@code …Html} is markup already, made by {@link Markup} or drawn by
 * a chart; all else is escaped by the template.
 */
@JStache(path = "bench/page.mustache")
record PageModel(
        String titleHtml,
        String serverHtml,
        String policy,
        String style,
        String verdictStyle,
        String verdictSign,
        String verdictHtml,
        List<Fact> facts,
        List<String> faultsHtml,
        List<Note> notes,
        List<Part> parts,
        List<TablePart> settings,
        String commandHtml,
        List<String> gatling) {

    boolean faulty() {
        return !faultsHtml.isEmpty();
    }

    /** A figure below the verdict, and what it is. */
    record Fact(String figure, String words) {}

    /** What a reader has to know to read the rest rightly. */
    record Note(String lead, String html) {}

    /** A part of the page under a heading: sentences, then figures side by side, then tables. */
    record Part(
            String anchor,
            String titleHtml,
            List<Line> lines,
            List<Figure> figures,
            List<TablePart> tables,
            List<Examples> examples) {
        boolean drawn() {
            return !figures.isEmpty();
        }
    }

    /** A sentence with its sign, which may be empty. */
    record Line(String style, String sign, String html) {}

    /** A picture, how to read it, and the same as numbers, unless they stand beside it anyway. */
    record Figure(String title, String hintHtml, String pictureHtml, List<TablePart> numbers) {}

    /** What stands behind a finding: none or some, in the server's own words. */
    record Examples(String title, List<String> linesHtml) {}

    /** A table; its cells are in the order of its columns. */
    record TablePart(String title, boolean signs, List<Head> heads, List<Row> rows) {}

    /** A column's title. */
    record Head(String style, String title) {}

    /** A row with its sign. */
    record Row(String style, String sign, String signWords, List<Cell> cells) {}

    /** A cell. */
    record Cell(String style, String html) {}
}

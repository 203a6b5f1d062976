package io.greenroom.drill.report;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * All that the page of a report shows, in its order. What is named {@code …Html} is markup already; all else is escaped by
 * the template.
 */
@JStache(path = "report/report.mustache")
record PageModel(
        String titleHtml,
        String policy,
        String style,
        boolean secret,
        List<Fact> facts,
        String verdictStyle,
        String verdictSign,
        String verdict,
        List<String> stepsHtml,
        List<MarkPart> marks,
        boolean judged,
        String levelNoun,
        String clauseNoun,
        List<Picture> pictures,
        List<LevelRow> levels,
        List<TimeRow> timeline,
        List<String> regressionsHtml,
        List<String> committedHtml,
        List<String> onwardHtml) {

    boolean calm() {
        return regressionsHtml.isEmpty();
    }

    boolean uncommitted() {
        return committedHtml.isEmpty();
    }

    /** A word and what it is. */
    record Fact(String name, String value) {}

    /** A criterion. */
    record MarkPart(
            String titleHtml,
            String style,
            String sign,
            String band,
            boolean observed,
            String evidenceHtml,
            String by,
            String behavioursHtml) {}

    /** A chart. */
    record Picture(String title, String pictureHtml) {}

    /** A level in words. */
    record LevelRow(int level, String style, String sign, String course, String atEnd) {}

    /** A line of the timeline. */
    record TimeRow(String style, String at, String whatHtml, String moreHtml) {}
}

package io.greenroom.conformance.report;

import io.greenroom.kit.page.Markup;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * All that the page shows, in its order. What is named {@code …Html} is markup already, made by {@link Markup}; all else
 * is escaped by the template.
 */
@JStache(path = "report/page.mustache")
record PageModel(
        String titleHtml,
        String urlHtml,
        String policy,
        String style,
        String script,
        Summary summary,
        List<String> notesHtml,
        List<LevelRow> levels,
        List<SymptomRow> symptoms,
        boolean mending,
        List<Filter> filters,
        List<Section> sections) {

    /** The verdict and the figures below it. */
    record Summary(
            String verdict,
            String points,
            boolean whole,
            String clauses,
            String requests,
            String took,
            String started,
            long seed,
            String nextHtml) {}

    /** A level in the table. */
    record LevelRow(int number, String title, String state, String sign, String words, String figures, int percent) {}

    /** What several failures have in common. */
    record SymptomRow(String count, String wordsHtml, List<String> clauses) {}

    /** An outcome that can be shown alone. */
    record Filter(String outcome, String words, long count) {}

    /** Clauses of which a reader does the same; folded if there is nothing to do. */
    record Section(String title, String anchor, String intro, boolean folded, List<ClauseCard> clauses) {}

    /** A clause with its text and its checks. */
    record ClauseCard(
            String id,
            String word,
            String outcome,
            String sign,
            String words,
            boolean open,
            String sentenceHtml,
            String whyHtml,
            String judgedHtml,
            List<String> settledHtml,
            List<CheckPart> checks) {}

    /** A check that failed, or in which the kit did. */
    record CheckPart(
            String name,
            long millis,
            List<FactRow> facts,
            List<String> replays,
            List<String> tracesHtml,
            List<TranscriptPart> transcripts) {}

    /** A labelled fact. */
    record FactRow(String label, String html) {}

    /** What was said: none or one for a check. */
    record TranscriptPart(String title, List<ExchangeRow> exchanges) {}

    /** A request and its answer. */
    record ExchangeRow(
            int number,
            boolean open,
            String lineHtml,
            String resultHtml,
            String requestHtml,
            String answerHtml,
            List<String> curlsHtml) {}
}

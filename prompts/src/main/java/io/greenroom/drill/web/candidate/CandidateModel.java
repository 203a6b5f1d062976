package io.greenroom.drill.web.candidate;

import io.greenroom.drill.web.page.CriterionRow;
import io.greenroom.drill.web.page.Live;
import io.greenroom.drill.web.page.Rows;
import io.greenroom.drill.web.page.Rows.StepRow;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * All that the candidate's page shows.
 *
 * @param cost what hints have cost so far, in a sentence
 * @param modelClosed why the model answer cannot be seen
 */
@JStache(path = "web/candidate.mustache")
record CandidateModel(
        Live live,
        boolean alone,
        boolean pair,
        List<HintRow> hints,
        boolean noHints,
        String noneYet,
        String cost,
        boolean answering,
        Optional<String> next,
        List<ExampleRow> examples,
        boolean answersInText,
        String modelClosed,
        Optional<String> modelHtml,
        Optional<After> after) {

    /** A question answered well and badly, beside what was answered here. */
    record ExampleRow(
            String title,
            String sayHtml,
            Optional<String> yoursHtml,
            String strongHtml,
            String weakHtml,
            String differenceHtml) {}

    /** A hint with the steps that were shown; the next, if there is one. */
    record HintRow(String id, String title, boolean taken, List<StepRow> shown, Optional<NextRow> next) {}

    /** The step of a hint that can be shown, and what it costs. */
    record NextRow(String id, String name, String cost) {}

    /** What is shown when the round is over. */
    record After(Rows.Verdict verdict, boolean selfMarked, List<CriterionRow> criteria, List<SoundRow> sounds) {}

    /** What one hears in a phase. */
    record SoundRow(String phase, String strongHtml, String weakHtml) {}
}

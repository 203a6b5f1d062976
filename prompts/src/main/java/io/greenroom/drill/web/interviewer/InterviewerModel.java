package io.greenroom.drill.web.interviewer;

import io.greenroom.drill.web.page.CriterionRow;
import io.greenroom.drill.web.page.Live;
import io.greenroom.drill.web.page.Rows;
import io.greenroom.drill.web.page.Rows.NoteRow;
import io.greenroom.drill.web.page.Rows.StepRow;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/** All that the interviewer's page shows. */
@JStache(path = "web/interviewer.mustache")
record InterviewerModel(
        Live live,
        String guideHtml,
        GuideRow now,
        List<TurnRow> due,
        boolean noneDue,
        List<TurnRow> later,
        List<TurnRow> put,
        List<HintRow> suggested,
        List<HintRow> others,
        List<QuestionRow> questions,
        List<NoteRow> notes,
        List<CriterionRow> criteria,
        Rows.Verdict verdict,
        String modelHtml) {

    /** How to lead the phase that runs. */
    record GuideRow(String phase, Optional<String> guideHtml, Optional<String> strongHtml, Optional<String> weakHtml) {}

    /** A follow-up that can be put. */
    record TurnRow(
            String id,
            String title,
            String why,
            int minutes,
            String sayHtml,
            String strongHtml,
            String weakHtml,
            String criteria,
            List<ProbeRow> probes,
            boolean more,
            Optional<AnsweredRow> answered,
            Optional<ExampleRow> example) {}

    /** A probe, and whether it was put. */
    record ProbeRow(String html, String state) {}

    /** What the candidate answered in writing. */
    record AnsweredRow(String html, String words) {}

    /** The question answered well and badly. */
    record ExampleRow(String strongHtml, String weakHtml, String differenceHtml) {}

    /** A hint with all its steps; the next, if one is left. */
    record HintRow(String id, String title, String words, List<StepRow> steps, Optional<NextRow> next) {}

    /** The step of a hint that can be given. */
    record NextRow(String id, String name) {}

    /** What a candidate may ask. */
    record QuestionRow(String title, String answerHtml) {}
}

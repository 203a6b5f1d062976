package io.greenroom.drill.live;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Example;
import io.greenroom.drill.sitting.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the interviewer sees beside the candidate's view. Texts are Markdown with everything filled in.
 *
 * @param guide how to lead the round
 * @param phaseGuide the same for the phase that runs
 * @param strong what one hears in it from a strong candidate
 * @param weak and from a weak one
 * @param due follow-ups that can be put now
 * @param later those to come
 * @param put those that were put, the newest first
 * @param hints with all steps
 * @param notes secret ones
 * @param marks so far
 */
public record InterviewerView(
        String guide,
        String phase,
        String phaseGuide,
        String strong,
        String weak,
        List<Turn> due,
        List<Turn> later,
        List<Turn> put,
        List<HintSheet> hints,
        List<QuestionSheet> questions,
        List<CandidateView.NoteView> notes,
        List<Mark> marks,
        Map<String, Map<Band, String>> behaviours,
        Map<String, String> about,
        String verdict,
        List<String> steps,
        String model) {

    /**
     * A follow-up.
     *
     * @param why it is due, or what it waits for
     */
    public record Turn(
            String id,
            String title,
            String why,
            int minutes,
            String say,
            String strong,
            String weak,
            String criteria,
            List<Probe> probes,
            Optional<Answered> answered,
            Optional<Example> example) {}

    /** A probe, and whether it was put. */
    public record Probe(String text, boolean put) {}

    /** What the candidate answered in writing, and what the machine says of it. */
    public record Answered(String text, String words) {}

    /** A hint, and how many of its steps the candidate has seen. */
    public record HintSheet(
            String id, String title, String phase, boolean suggested, int shown, List<CandidateView.StepView> steps) {}

    /** What a candidate may ask. */
    public record QuestionSheet(String title, String answer) {}
}

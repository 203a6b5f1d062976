package io.greenroom.drill.live;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the candidate may see at a moment. Texts are Markdown with everything filled in; times are milliseconds of the
 * sitting.
 *
 * @param standing whether the clock stands
 * @param over whether the round has ended
 * @param left seconds of which the candidate was last warned, if that is news for a minute
 * @param trouble what is wrong with the kit's own disk
 * @param program whether somebody's program is judged, and not a server
 * @param answering whether questions are answered one by one, in writing if one likes
 * @param examples of the questions that were put, once the model answer may be seen
 * @param modelClosed why the model answer cannot be seen yet; empty if it can
 */
public record CandidateView(
        String title,
        boolean mock,
        boolean pair,
        double speed,
        long at,
        long bell,
        boolean standing,
        boolean over,
        Optional<Long> left,
        Optional<String> trouble,
        List<PhaseView> phases,
        String prompt,
        boolean judged,
        boolean program,
        String server,
        String judge,
        List<LevelView> levels,
        List<TurnView> turns,
        boolean answering,
        List<BenchView> benches,
        List<AnswerView> answers,
        List<HintView> hints,
        int points,
        List<NoteView> notes,
        boolean answersInText,
        Optional<String> committed,
        String modelClosed,
        Optional<String> model,
        List<ExampleView> examples,
        Optional<Afterwards> afterwards) {

    /** A phase: done, now or to come. */
    public record PhaseView(String title, int minutes, long begins, long ends, String goal, State state) {
        /** Where the clock is. */
        public enum State {
            DONE,
            NOW,
            TO_COME
        }
    }

    /**
     * A level.
     *
     * @param noun what it is called
     * @param clauses what it consists of, in the plural
     * @param words what is known of it, in a few words
     * @param checking how far a run is that goes on, empty if none does
     */
    public record LevelView(
            int level,
            String noun,
            String clauses,
            boolean known,
            boolean green,
            boolean broken,
            int passed,
            int total,
            String words,
            String checking,
            List<Finding> findings) {
        /** What that is called which went into a clause: a request was sent, and a program has an input. */
        public String sent() {
            return clauses.equals("tests") ? "input" : "sent";
        }

        /** {@code Level 2}, or {@code Stage 2}. */
        public String name() {
            return noun + " " + level;
        }
    }

    /**
     * A follow-up that was put.
     *
     * @param probes those that were put, Markdown
     * @param next what the candidate may go on to now, in two words; none if the script or the interviewer goes on
     * @param asks what the answer to a task has to look like; none if there is no task
     */
    public record TurnView(
            String id,
            String title,
            long at,
            String say,
            List<String> probes,
            Optional<String> next,
            Optional<String> asks,
            Optional<ReplyView> reply) {}

    /** What was answered in writing, and what the machine says of it. */
    public record ReplyView(String text, Optional<Boolean> right, String words) {}

    /**
     * A question answered well and badly, beside what was answered here.
     *
     * @param hears what is heard in a strong answer, Markdown; {@code misses} in a weak one
     */
    public record ExampleView(
            String title,
            String say,
            Optional<String> yours,
            String strong,
            String weak,
            String difference,
            String hears,
            String misses) {}

    /** What the bench found, newest first. */
    public record BenchView(long at, String profile, boolean passed, String words) {}

    /** A question that was asked. */
    public record AnswerView(String question, long at, String answer) {}

    /** A hint: what was shown of it, and what the next step is called and costs. */
    public record HintView(
            String id, String title, String phase, List<StepView> shown, Optional<String> next, int cost) {}

    /** A step of a hint. */
    public record StepView(String name, String text) {}

    /** A note of the candidate. */
    public record NoteView(long at, String text) {}

    /** What is shown when the round is over: the rubric, what strong and weak sound like, the verdict so far. */
    public record Afterwards(
            String verdict,
            List<String> steps,
            List<Mark> marks,
            boolean selfMarked,
            List<SoundView> sounds,
            Map<String, Map<Band, String>> behaviours,
            Map<String, String> about) {}

    /** What one hears in a phase. */
    public record SoundView(String phase, String strong, String weak) {}
}

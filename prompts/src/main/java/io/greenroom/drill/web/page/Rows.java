package io.greenroom.drill.web.page;

import io.greenroom.drill.live.CandidateView.NoteView;
import io.greenroom.drill.live.CandidateView.PhaseView;
import io.greenroom.drill.live.CandidateView.ReplyView;
import io.greenroom.drill.live.CandidateView.StepView;
import io.greenroom.drill.live.CandidateView.TurnView;
import io.greenroom.drill.sitting.Moments;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small pieces of both pages. What is named {@code …Html} is markup already; all else is escaped by the template. */
public final class Rows {
    private Rows() {}

    /** A phase of the round. */
    public record PhaseRow(String title, String state, String words, boolean now, String goalHtml) {
        static PhaseRow of(PhaseView phase) {
            var now = phase.state() == PhaseView.State.NOW;
            var span = Moments.words(phase.begins()) + " to " + Moments.words(phase.ends());
            var words =
                    switch (phase.state()) {
                        case DONE -> "done";
                        case NOW -> "now, until " + Moments.words(phase.ends());
                        case TO_COME -> span;
                    };
            var state = phase.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new PhaseRow(phase.title(), state, words, now, Markdown.html(phase.goal()));
        }
    }

    /** A text with the moment at which it came. */
    public record TextRow(String title, String moment, String html) {
        static TextRow of(String title, long at, String markdown) {
            return new TextRow(title, Moments.words(at), Markdown.html(markdown));
        }
    }

    /**
     * A question that was put, with the probes of it and what was answered.
     *
     * @param asks what the answer to a task has to look like
     */
    public record TurnRow(
            String title,
            String moment,
            String html,
            List<String> probes,
            Optional<String> asks,
            Optional<ReplyRow> reply) {
        static TurnRow of(TurnView turn) {
            return new TurnRow(
                    turn.title(),
                    Moments.words(turn.at()),
                    Markdown.html(turn.say()),
                    turn.probes().stream().map(Markdown::html).toList(),
                    turn.asks(),
                    turn.reply().map(ReplyRow::of));
        }
    }

    /** What was answered in writing. */
    public record ReplyRow(String html, String words, boolean right, boolean wrong) {
        static ReplyRow of(ReplyView reply) {
            var right = reply.right();
            return new ReplyRow(
                    Markdown.html(reply.text()), reply.words(), right.orElse(false), right.isPresent() && !right.get());
        }
    }

    /** A note. */
    public record NoteRow(String moment, String text) {
        /** Its row. */
        public static NoteRow of(NoteView note) {
            return new NoteRow(Moments.words(note.at()), note.text());
        }
    }

    /** A step of a hint. */
    public record StepRow(String name, boolean shown, String html) {
        /** Its row. */
        public static StepRow of(StepView step, boolean shown) {
            return new StepRow(step.name(), shown, Markdown.html(step.text()));
        }
    }

    /** A step of how a verdict came about, or another line of a list. */
    public record Verdict(String words, List<String> steps) {}

    /** A text, if there is any. */
    public static Optional<String> html(String markdown) {
        return markdown.isBlank() ? Optional.empty() : Optional.of(Markdown.html(markdown));
    }
}

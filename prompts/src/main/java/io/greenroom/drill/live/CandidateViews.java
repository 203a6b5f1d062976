package io.greenroom.drill.live;

import io.greenroom.drill.live.CandidateView.Afterwards;
import io.greenroom.drill.live.CandidateView.AnswerView;
import io.greenroom.drill.live.CandidateView.BenchView;
import io.greenroom.drill.live.CandidateView.HintView;
import io.greenroom.drill.live.CandidateView.NoteView;
import io.greenroom.drill.live.CandidateView.PhaseView;
import io.greenroom.drill.live.CandidateView.SoundView;
import io.greenroom.drill.live.CandidateView.StepView;
import io.greenroom.drill.round.Hint;
import io.greenroom.drill.round.Phase;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Marking;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the candidate's view of a sitting. What is not put in here never leaves the process on the candidate's side. */
final class CandidateViews {
    private static final String NOT_FORESEEN = "That is left to you: decide it, and say what you assume.";

    private final Sitting sitting;
    private final long at;
    private final JudgeDesk desk;
    private final Optional<String> trouble;

    CandidateViews(Sitting sitting, long at, JudgeDesk desk, Optional<String> trouble) {
        this.sitting = sitting;
        this.at = sitting.ended().orElse(Math.min(at, sitting.bell()));
        this.desk = desk;
        this.trouble = trouble;
    }

    CandidateView view() {
        var round = sitting.round();
        var started = sitting.started();
        var closed = modelClosed();
        var turns = new TurnViews(sitting);
        return new CandidateView(
                round.title(),
                started.mode() == Mode.MOCK,
                started.pair(),
                started.speed(),
                at,
                sitting.bell(),
                sitting.paused() || over(),
                over(),
                left(),
                trouble,
                phases(),
                sitting.text(round.prompt()),
                round.judged(),
                round.solved(),
                sitting.server().map(Event.ServerNamed::server).orElse(""),
                sitting.judge().map(Event.JudgeSaid::words).orElse(""),
                sitting.levels().all().stream()
                        .map(state -> LevelViews.of(round, state, desk))
                        .toList(),
                turns.all(),
                turns.answering(),
                benches(),
                answers(),
                hints(),
                sitting.points(),
                notes(sitting, false),
                round.answersInText(),
                sitting.committed().map(Event.Committed::answer),
                closed,
                closed.isEmpty() ? Optional.of(sitting.text(round.model())) : Optional.empty(),
                turns.examples(),
                over() ? Optional.of(afterwards()) : Optional.empty());
    }

    private boolean over() {
        return sitting.ended().isPresent();
    }

    private Optional<Long> left() {
        var seconds = (sitting.bell() - at) / 1000;
        var warned = sitting.warnedLeft();
        return !over() && warned < Long.MAX_VALUE && warned - seconds < 60 ? Optional.of(warned) : Optional.empty();
    }

    private List<PhaseView> phases() {
        var now = sitting.phaseAt(at);
        List<PhaseView> phases = new ArrayList<>();
        var past = !over();
        for (var phase : sitting.round().phases()) {
            var isNow = phase.equals(now) && !over();
            past = past && !isNow;
            phases.add(phase(phase, isNow, past || over()));
        }
        return phases;
    }

    private PhaseView phase(Phase phase, boolean now, boolean done) {
        var ends = sitting.endOf(phase);
        var state = now ? PhaseView.State.NOW : done ? PhaseView.State.DONE : PhaseView.State.TO_COME;
        return new PhaseView(
                phase.title(),
                phase.minutes(),
                ends - sitting.millis(phase.minutes()),
                ends,
                sitting.text(phase.goal()),
                state);
    }

    private List<BenchView> benches() {
        List<BenchView> benches = new ArrayList<>();
        for (var entry : sitting.entries()) {
            if (entry.event() instanceof Event.Benched it) {
                benches.add(new BenchView(entry.at(), it.profile(), it.passed(), it.words()));
            }
        }
        return benches.reversed();
    }

    private List<AnswerView> answers() {
        List<AnswerView> answers = new ArrayList<>();
        for (var entry : sitting.entries()) {
            if (entry.event() instanceof Event.Asked asked) {
                answers.add(new AnswerView(asked.text(), entry.at(), answer(asked)));
            }
        }
        return answers.reversed();
    }

    /** In a pair the interviewer answers aloud. */
    private String answer(Event.Asked asked) {
        if (sitting.started().pair()) {
            return "";
        }
        return asked.question()
                .flatMap(sitting.round()::question)
                .map(it -> sitting.text(it.answer()))
                .orElse(NOT_FORESEEN);
    }

    /** Those of the phases that have begun; in a pair only what the interviewer has given. */
    private List<HintView> hints() {
        return sitting.round().hints().stream()
                .filter(it -> sitting.started().pair() ? sitting.hints().containsKey(it.id()) : begun(sitting, it, at))
                .map(this::hint)
                .toList();
    }

    /** Whether the phase of a hint has begun. */
    static boolean begun(Sitting sitting, Hint hint, long at) {
        return sitting.millis(sitting.round().beginOf(hint.phase())) <= at;
    }

    private HintView hint(Hint hint) {
        var shown = sitting.hints().getOrDefault(hint.id(), 0);
        var more = shown < hint.steps().size() && !sitting.started().pair() && !over();
        return new HintView(
                hint.id(),
                hint.title(),
                hint.phase(),
                steps(sitting, hint, shown),
                more ? Optional.of(Hint.STEPS.get(shown)) : Optional.empty(),
                more ? hint.costOf(shown + 1) : 0);
    }

    static List<StepView> steps(Sitting sitting, Hint hint, int shown) {
        return IntStream.range(0, shown)
                .mapToObj(i -> new StepView(
                        Hint.STEPS.get(i), sitting.text(hint.steps().get(i))))
                .toList();
    }

    static List<NoteView> notes(Sitting sitting, boolean secret) {
        List<NoteView> notes = new ArrayList<>();
        for (var entry : sitting.entries()) {
            if (entry.event() instanceof Event.Noted noted && noted.secret() == secret) {
                notes.add(new NoteView(entry.at(), noted.text()));
            }
        }
        return notes.reversed();
    }

    private String modelClosed() {
        if (sitting.modelOpen()) {
            return "";
        }
        return sitting.started().mode() == Mode.MOCK && !over()
                ? "In a mock the model answer opens after the bell, once your own is committed."
                : "The model answer opens once your own is committed.";
    }

    private Afterwards afterwards() {
        var verdict = Verdict.of(sitting);
        var guide = sitting.round().guide();
        return new Afterwards(
                verdict.words(),
                verdict.steps(),
                Marking.of(sitting),
                !sitting.started().pair(),
                sitting.round().phases().stream()
                        .map(phase -> new SoundView(
                                phase.title(),
                                sitting.text(guide.strong().getOrDefault(phase.id(), "")),
                                sitting.text(guide.weak().getOrDefault(phase.id(), ""))))
                        .toList(),
                Rubrics.behaviours(sitting),
                Rubrics.about(sitting));
    }
}

package io.greenroom.drill.live;

import io.greenroom.drill.live.InterviewerView.Answered;
import io.greenroom.drill.live.InterviewerView.HintSheet;
import io.greenroom.drill.live.InterviewerView.Probe;
import io.greenroom.drill.live.InterviewerView.QuestionSheet;
import io.greenroom.drill.live.InterviewerView.Turn;
import io.greenroom.drill.round.Criterion;
import io.greenroom.drill.round.Example;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Hint;
import io.greenroom.drill.round.When;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Marking;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the interviewer's view of a sitting. */
final class InterviewerViews {
    private final Sitting sitting;
    private final long at;

    InterviewerViews(Sitting sitting, long at) {
        this.sitting = sitting;
        this.at = sitting.ended().orElse(at);
    }

    InterviewerView view() {
        var round = sitting.round();
        var guide = round.guide();
        var phase = sitting.phaseAt(at);
        var verdict = Verdict.of(sitting);
        return new InterviewerView(
                sitting.text(guide.whole()),
                phase.title(),
                sitting.text(guide.phases().getOrDefault(phase.id(), "")),
                sitting.text(guide.strong().getOrDefault(phase.id(), "")),
                sitting.text(guide.weak().getOrDefault(phase.id(), "")),
                due(),
                later(),
                put(),
                round.hints().stream().map(it -> hint(it, phase.id())).toList(),
                round.questions().stream()
                        .map(it -> new QuestionSheet(sitting.text(it.title()), sitting.text(it.answer())))
                        .toList(),
                CandidateViews.notes(sitting, true),
                Marking.of(sitting),
                Rubrics.behaviours(sitting),
                Rubrics.about(sitting),
                verdict.words(),
                verdict.steps(),
                sitting.text(round.model()));
    }

    private List<Turn> due() {
        return sitting.followUps().stream()
                .filter(it -> sitting.turns().due().containsKey(it.id()))
                .map(it -> turn(it, reasons().getOrDefault(it.id(), "")))
                .toList();
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        for (var entry : sitting.entries()) {
            if (entry.event() instanceof Event.Due due) {
                reasons.put(due.followUp(), "%s, at %s".formatted(due.why(), Moments.words(entry.at())));
            }
        }
        return reasons;
    }

    private List<Turn> later() {
        return sitting.followUps().stream()
                .filter(it -> !sitting.turns().due().containsKey(it.id()))
                .filter(it -> !sitting.turns().released().containsKey(it.id()))
                .map(it -> turn(it, waitsFor(it.when())))
                .toList();
    }

    private List<Turn> put() {
        return sitting.turns().released().entrySet().stream()
                .flatMap(it -> sitting
                        .round()
                        .followUp(it.getKey())
                        .map(followUp -> turn(followUp, "put at " + Moments.words(it.getValue())))
                        .stream())
                .toList()
                .reversed();
    }

    private Turn turn(FollowUp it, String why) {
        return new Turn(
                it.id(),
                it.title(),
                why,
                it.minutes(),
                sitting.text(it.say()),
                sitting.text(it.strong()),
                sitting.text(it.weak()),
                it.criteria().stream()
                        .flatMap(id -> sitting.round().criterion(id).stream())
                        .map(Criterion::title)
                        .collect(Collectors.joining(", ")),
                probes(it),
                Optional.ofNullable(sitting.turns().replies().get(it.id()))
                        .map(reply -> new Answered(reply.text(), reply.words())),
                it.example()
                        .map(example -> new Example(
                                sitting.text(example.strong()),
                                sitting.text(example.weak()),
                                sitting.text(example.difference()))));
    }

    private List<Probe> probes(FollowUp it) {
        var put = sitting.turns().probes(it.id());
        var texts = TurnViews.probes(sitting, it, it.probes().size());
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Probe(texts.get(i), i < put))
                .toList();
    }

    private String waitsFor(When when) {
        var words =
                switch (when) {
                    case When.Minute it -> "at " + Moments.words(sitting.millis(it.minute()));
                    case When.InPhase it ->
                        "at "
                                + Moments.words(
                                        sitting.millis(sitting.round().beginOf(it.phase()) + (double) it.minute()));
                    case When.Green it -> "when level %d is green".formatted(it.level());
                    case When.Broken it ->
                        "when %s breaks"
                                .formatted(it.level()
                                        .map(level -> "level " + level)
                                        .orElse("a level"));
                    case When.NotGreen it ->
                        "at %s, if level %d is not green"
                                .formatted(Moments.words(sitting.millis(it.minute())), it.level());
                    case When.Quiet it -> "after %s of quiet".formatted(span(it.minutes()));
                };
        return when.after() == 0 ? words : words + ", and " + span(when.after()) + " later";
    }

    private String span(int roundMinutes) {
        return Moments.span(sitting.millis(roundMinutes) / 1000);
    }

    private HintSheet hint(Hint hint, String phase) {
        return new HintSheet(
                hint.id(),
                hint.title(),
                hint.phase(),
                hint.phase().equals(phase),
                sitting.hints().getOrDefault(hint.id(), 0),
                CandidateViews.steps(sitting, hint, hint.steps().size()));
    }
}

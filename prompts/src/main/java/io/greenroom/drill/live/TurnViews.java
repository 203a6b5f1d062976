package io.greenroom.drill.live;

import io.greenroom.drill.live.CandidateView.ExampleView;
import io.greenroom.drill.live.CandidateView.ReplyView;
import io.greenroom.drill.live.CandidateView.TurnView;
import io.greenroom.drill.round.Example;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Task;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what the candidate sees of follow-ups: what was put and no more, until the model answer may be seen. */
final class TurnViews {
    private final Sitting sitting;

    TurnViews(Sitting sitting) {
        this.sitting = sitting;
    }

    /** Those that were put, the newest first. */
    List<TurnView> all() {
        List<TurnView> turns = new ArrayList<>();
        sitting.turns()
                .released()
                .forEach((id, when) -> sitting.round().followUp(id).ifPresent(it -> turns.add(turn(it, when))));
        return turns.reversed();
    }

    private TurnView turn(FollowUp it, long when) {
        return new TurnView(
                it.id(),
                it.title(),
                when,
                sitting.text(it.say()),
                probes(sitting, it, sitting.turns().probes(it.id())),
                next(it),
                it.task().map(this::asks),
                Optional.ofNullable(sitting.turns().replies().get(it.id())).map(this::reply));
    }

    /** In a mock the checker is silent until the bell. */
    private ReplyView reply(Event.Replied reply) {
        return sitting.started().mode() == Mode.MOCK && sitting.ended().isEmpty()
                ? new ReplyView(reply.text(), Optional.empty(), "")
                : new ReplyView(reply.text(), reply.right(), reply.words());
    }

    static List<String> probes(Sitting sitting, FollowUp it, int put) {
        return it.probes().subList(0, Math.min(put, it.probes().size())).stream()
                .map(sitting::text)
                .toList();
    }

    /** Only alone, and only of the question that is talked about. */
    private Optional<String> next(FollowUp it) {
        var current = sitting.turns().current().filter(it::equals).isPresent();
        if (!current
                || !answering()
                || sitting.started().pair()
                || sitting.ended().isPresent()
                || sitting.turns().told(it.id())) {
            return Optional.empty();
        }
        return Optional.of(sitting.turns().probes(it.id()) < it.probes().size() ? "Go deeper" : "Next question");
    }

    private String asks(Task task) {
        if (!task.number()) {
            return "One of: "
                    + String.join(
                            ", ", task.choices().stream().map(sitting::text).toList()) + ".";
        }
        return task.unit().isEmpty() ? "A number." : "A number with its unit.";
    }

    /** Whether the round asks questions of a bank. */
    boolean answering() {
        return !sitting.round().banks().isEmpty();
    }

    /** Of all that were put and have one, in the order in which they were. */
    List<ExampleView> examples() {
        if (!sitting.modelOpen()) {
            return List.of();
        }
        List<ExampleView> examples = new ArrayList<>();
        for (var id : sitting.turns().released().keySet()) {
            sitting.round().followUp(id).ifPresent(it -> it.example()
                    .ifPresent(example -> examples.add(example(it, example))));
        }
        return examples;
    }

    private ExampleView example(FollowUp it, Example example) {
        return new ExampleView(
                it.title(),
                sitting.text(it.say()),
                Optional.ofNullable(sitting.turns().replies().get(it.id())).map(Event.Replied::text),
                sitting.text(example.strong()),
                sitting.text(example.weak()),
                sitting.text(example.difference()),
                sitting.text(it.strong()),
                sitting.text(it.weak()));
    }
}

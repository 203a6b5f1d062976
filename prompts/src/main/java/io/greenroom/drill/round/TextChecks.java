package io.greenroom.drill.round;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every text of a round can be filled in, and every task and formula has a result, whatever is drawn. */
record TextChecks(Round round, Source source) {
    void check() {
        var longest = round.parameters().stream()
                .mapToInt(it -> it.choices().size())
                .max()
                .orElse(1);
        Set<String> tried = new HashSet<>();
        for (var turn = 0; turn < longest; turn++) {
            var draw = Draw.turn(round, turn, source);
            if (tried.add(draw.parameters().toString())) {
                check(draw);
            }
        }
    }

    void check(Draw draw) {
        all().forEach(text -> filled(draw, text));
        var numbers = draw.numbers(round);
        round.followUps().forEach(it -> it.task().ifPresent(task -> calculated(draw, numbers, it, task)));
    }

    /** Every task has a solution, and no slip is one. */
    private void calculated(Draw draw, Map<String, BigDecimal> numbers, FollowUp followUp, Task task) {
        try {
            if (!task.number()) {
                var is = draw.text(task.is(), 1, round.minutes());
                if (!task.choices().contains(is)) {
                    throw new IllegalArgumentException("'%s' is none of the choices".formatted(is));
                }
                return;
            }
            var is = Draw.calculated(followUp.id(), task.is(), numbers).doubleValue();
            for (var slip : task.slips()) {
                var other = Draw.calculated(followUp.id(), slip.is(), numbers).doubleValue();
                if (Math.abs(other - is) <= Math.abs(is) * task.within() / 100) {
                    throw new IllegalArgumentException("the slip '%s' is right".formatted(slip.is()));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new BadRound(file(followUp), 1, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    /** A text and the file it stands in. */
    private record Text(String file, String markdown) {}

    private void filled(Draw draw, Text text) {
        try {
            draw.text(text.markdown(), 1, round.minutes());
        } catch (IllegalArgumentException e) {
            throw new BadRound(
                    source.file().resolveSibling(text.file()),
                    0,
                    e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private Stream<Text> all() {
        var guide = round.guide();
        return Stream.of(
                        Stream.of(
                                new Text("round.md", round.about()),
                                new Text("prompt.md", round.prompt()),
                                new Text("interviewer.md", guide.whole()),
                                new Text("model.md", round.model())),
                        texts("interviewer.md", guide.phases().values()),
                        texts("sounds.md", guide.strong().values()),
                        texts("sounds.md", guide.weak().values()),
                        texts(
                                "round.md",
                                round.phases().stream().map(Phase::goal).toList()),
                        texts(
                                "questions.md",
                                round.questions().stream().map(Question::title).toList()),
                        texts(
                                "questions.md",
                                round.questions().stream().map(Question::answer).toList()),
                        round.hints().stream().flatMap(it -> texts("hints/" + it.id() + ".md", it.steps())),
                        round.followUps().stream().flatMap(it -> texts(it.folder() + "/" + it.id() + ".md", said(it))),
                        texts(
                                "rubric.md",
                                round.criteria().stream().map(Criterion::about).toList()),
                        round.criteria().stream()
                                .flatMap(
                                        it -> texts("rubric.md", it.behaviours().values())))
                .flatMap(it -> it);
    }

    private static List<String> said(FollowUp it) {
        List<String> said = new ArrayList<>(List.of(it.say(), it.strong(), it.weak()));
        said.addAll(it.probes());
        it.example().ifPresent(example -> said.addAll(List.of(example.strong(), example.weak(), example.difference())));
        return said;
    }

    private static Stream<Text> texts(String file, Collection<String> texts) {
        return texts.stream().map(text -> new Text(file, text));
    }

    private Path file(FollowUp it) {
        return source.file().resolveSibling(it.folder()).resolve(it.id() + ".md");
    }
}

package io.greenroom.drill.round;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the parts of a round against each other: what no schema of a single file can see. */
final class RoundChecks {
    private final Round round;
    private final Source source;

    private RoundChecks(Round round, Source source) {
        this.round = round;
        this.source = source;
    }

    static void check(Round round, Source source) {
        var checks = new RoundChecks(round, source);
        checks.minutes();
        checks.names();
        checks.pools();
        checks.lab();
        new BankChecks(round, source).check();
        new ProblemChecks(round, source).check();
        checks.levels();
        checks.texts();
    }

    private void minutes() {
        var sum = round.phases().stream().mapToInt(Phase::minutes).sum();
        if (sum != round.minutes()) {
            throw bad("phases", "the phases take %d minutes, the round %d".formatted(sum, round.minutes()));
        }
    }

    private void names() {
        var phases = round.phases().stream().map(Phase::id).collect(Collectors.toSet());
        var criteria = round.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        if (phases.size() < round.phases().size()) {
            throw bad("phases", "two phases have the same id");
        }
        round.verdict().decisive().ifPresent(id -> known("verdict", "decisive", "criterion", id, criteria));
        for (var hint : round.hints()) {
            known("hints", hint.id(), "phase", hint.phase(), phases);
            known("hints", hint.id(), "criterion", hint.criterion(), criteria);
            if (!hint.costs().equals(hint.costs().stream().sorted().toList())) {
                throw new BadRound(file("hints", hint.id()), 1, "a later step costs less than an earlier one");
            }
        }
        for (var followUp : round.followUps()) {
            followUp.criteria().forEach(id -> known(folder(followUp), followUp.id(), "criterion", id, criteria));
            if (followUp.when() instanceof When.InPhase in) {
                known(folder(followUp), followUp.id(), "phase", in.phase(), phases);
            }
        }
        if (round.verdict().needs() > round.criteria().size()) {
            throw bad("verdict", "it needs more marks than there are criteria");
        }
    }

    private void known(String folder, String id, String kind, String name, Set<String> names) {
        if (!names.contains(name)) {
            var file = folder.equals("verdict") ? source.file() : file(folder, id);
            throw new BadRound(file, 1, "there is no %s '%s'; there are: %s".formatted(kind, name, list(names)));
        }
    }

    private static String list(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private void pools() {
        Map<String, Integer> sizes = new HashMap<>();
        for (var followUp : round.followUps()) {
            followUp.pool().ifPresent(pool -> {
                known(
                        folder(followUp),
                        followUp.id(),
                        "pool",
                        pool,
                        round.pools().keySet());
                sizes.merge(pool, 1, Integer::sum);
            });
        }
        round.pools().forEach((pool, used) -> {
            if (sizes.getOrDefault(pool, 0) < used) {
                throw bad("pools", "the pool '%s' has fewer follow-ups than are used of it".formatted(pool));
            }
        });
    }

    /** Who wants to know what a lab found has a lab. */
    private void lab() {
        var found = round.parameters().stream().anyMatch(it -> it.found().isPresent());
        if (found && round.lab().isEmpty()) {
            throw bad(
                    "parameters", "one is found by a lab, and the round has none; 'lab: NAME' in its header names one");
        }
    }

    /** What waits for a level waits for one that is judged. */
    private void levels() {
        for (var followUp : round.followUps()) {
            levelOf(followUp.when())
                    .filter(level -> !round.levels().contains(level))
                    .ifPresent(level -> {
                        throw new BadRound(
                                file(folder(followUp), followUp.id()),
                                1,
                                "level " + level + " is not judged in this round");
                    });
        }
        for (var criterion : round.criteria()) {
            for (var measure : criterion.measures()) {
                if (measure.green().isPresent()
                        && !round.levels().contains(measure.green().getAsInt())) {
                    throw new BadRound(
                            source.file().resolveSibling("rubric.md"),
                            1,
                            "'%s' measures level %d, which is not judged in this round"
                                    .formatted(criterion.id(), measure.green().getAsInt()));
                }
            }
        }
    }

    private static Optional<Integer> levelOf(When when) {
        return switch (when) {
            case When.Green green -> Optional.of(green.level());
            case When.NotGreen not -> Optional.of(not.level());
            case When.Broken broken -> broken.level();
            default -> Optional.empty();
        };
    }

    /** Every text can be filled in, and every parameter's formula has a result, whatever is drawn. */
    private void texts() {
        var longest = round.parameters().stream()
                .mapToInt(it -> it.choices().size())
                .max()
                .orElse(1);
        Set<String> tried = new HashSet<>();
        for (var turn = 0; turn < longest; turn++) {
            var draw = Draw.turn(round, turn, source);
            if (tried.add(draw.parameters().toString())) {
                all().forEach(text -> filled(draw, text));
                var numbers = draw.numbers(round);
                round.followUps().forEach(it -> it.task().ifPresent(task -> calculated(draw, numbers, it, task)));
            }
        }
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
            throw new BadRound(
                    file(folder(followUp), followUp.id()), 1, e.getMessage() == null ? e.toString() : e.getMessage());
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
                        round.followUps().stream().flatMap(it -> texts(folder(it) + "/" + it.id() + ".md", said(it))),
                        texts(
                                "rubric.md",
                                round.criteria().stream().map(Criterion::about).toList()),
                        round.criteria().stream()
                                .flatMap(
                                        it -> texts("rubric.md", it.behaviours().values())))
                .flatMap(it -> it);
    }

    private static String folder(FollowUp it) {
        return it.example().isPresent() ? "bank/" + it.pool().orElseThrow() : "follow-ups";
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

    private BadRound bad(String field, String words) {
        return source.bad(Source.line(source.header().path(field)), words);
    }

    private Path file(String folder, String id) {
        return source.file().resolveSibling(folder).resolve(id + ".md");
    }
}

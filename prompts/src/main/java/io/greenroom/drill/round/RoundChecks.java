package io.greenroom.drill.round;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        new TextChecks(round, source).check();
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
            followUp.criteria().forEach(id -> known(followUp.folder(), followUp.id(), "criterion", id, criteria));
            if (followUp.when() instanceof When.InPhase in) {
                known(followUp.folder(), followUp.id(), "phase", in.phase(), phases);
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
                        followUp.folder(),
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
                                file(followUp.folder(), followUp.id()),
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

    private BadRound bad(String field, String words) {
        return source.bad(Source.line(source.header().path(field)), words);
    }

    private Path file(String folder, String id) {
        return source.file().resolveSibling(folder).resolve(id + ".md");
    }
}

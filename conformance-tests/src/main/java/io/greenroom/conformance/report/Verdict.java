package io.greenroom.conformance.report;

import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.spec.Level;
import java.util.List;
import java.util.Optional;

/** What a run came to, in one sentence. */
final class Verdict {
    private Verdict() {}

    static String of(RunResult run) {
        if (!run.whole()) {
            return selection(run);
        }
        var standing = run.reached().map(level -> complete(run, level));
        return open(run)
                .map(level ->
                        standing.map(words -> words + "; ").orElse("No level is complete yet: ") + lacking(level) + ".")
                .orElseGet(() -> standing.orElse("Nothing was asked") + ".");
    }

    /** The lowest level that was asked for and is not complete. */
    static Optional<LevelResult> open(RunResult run) {
        return run.levels().stream().filter(level -> !level.complete()).findFirst();
    }

    private static String complete(RunResult run, Level reached) {
        var first = run.levels().getFirst().level();
        var alone = first.number() > 1 ? ", taken alone," : "";
        return first == reached
                ? "Level %d%s is complete".formatted(reached.number(), alone)
                : "Levels %d %s %d%s are complete"
                        .formatted(
                                first.number(),
                                reached.number() == first.number() + 1 ? "and" : "to",
                                reached.number(),
                                alone);
    }

    private static String lacking(LevelResult level) {
        var name = "level " + level.level().number();
        if (!level.attempted()) {
            return name + " is not attempted";
        }
        var counted = level.counted();
        var lacking = counted.size() - level.passed();
        var errors = counted.stream().filter(c -> c.outcome() == Outcome.ERROR).count();
        return "%s lacks %d of %d %s%s"
                .formatted(name, lacking, counted.size(), noun(level, counted.size()), blame(lacking, errors));
    }

    private static String noun(LevelResult level, int count) {
        return (level.strict() ? "clause" : "MUST clause") + (count == 1 ? "" : "s");
    }

    private static String blame(long lacking, long errors) {
        if (errors == 0) {
            return "";
        }
        return errors == lacking
                ? ", all because the kit failed"
                : ", %d of them because the kit failed".formatted(errors);
    }

    private static String selection(RunResult run) {
        var passed = run.clauses().stream()
                .filter(clause -> clause.outcome() == Outcome.PASSED)
                .count();
        var parts =
                List.of(Outcome.FAILED, Outcome.FLAKY, Outcome.ERROR, Outcome.NOT_ATTEMPTED, Outcome.NOT_APPLICABLE);
        var rest = new StringBuilder();
        for (var outcome : parts) {
            var count = run.clauses().stream()
                    .filter(clause -> clause.outcome() == outcome)
                    .count();
            if (count > 0) {
                rest.append("; ")
                        .append(count)
                        .append(' ')
                        .append(outcome == Outcome.ERROR ? "not judged: the kit failed" : outcome.words());
            }
        }
        return "Of %s asked for, %d passed%s."
                .formatted(Figures.count(run.clauses().size(), "clause"), passed, rest);
    }
}

package io.greenroom.conformance.proof;

import static java.util.stream.Collectors.toCollection;

import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.Order;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunListener;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.conformance.run.Suite;
import io.greenroom.spec.Clause;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Runs of the whole suite in this process. */
final class Runs {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final long SEED = 4711;

    private Runs() {}

    /** All clauses of all levels against the server there. */
    static RunResult against(String base) {
        return against(base, EnumSet.allOf(Clause.class));
    }

    /** These clauses against the server there. */
    static RunResult against(String base, Set<Clause> clauses) {
        var order = new Order(base, base, clauses, Set.of(), false, SEED, TIMEOUT);
        return new Suite(order, new RunListener() {}).run();
    }

    /** The clauses that came out so. */
    static Set<Clause> clauses(RunResult run, Outcome outcome) {
        return run.clauses().stream()
                .filter(result -> result.outcome() == outcome)
                .map(ClauseResult::clause)
                .collect(toCollection(() -> EnumSet.noneOf(Clause.class)));
    }

    /** What failed, in words for a test's failure. */
    static String words(RunResult run) {
        var words = new StringBuilder();
        for (var clause : run.clauses()) {
            for (var check : clause.checks()) {
                check.failure()
                        .ifPresent(failure -> words.append("%n%s %s: %s %s"
                                .formatted(check.outcome(), check.check(), failure.finding(), failure.sample())));
                check.error().ifPresent(error -> words.append("%n%s: %s".formatted(check.check(), error)));
            }
        }
        return words.toString();
    }
}

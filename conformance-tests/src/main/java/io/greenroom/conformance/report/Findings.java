package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.stream.Stream;

/**
 * The results of a run, sorted by what a reader does about them. A level that was not attempted is none of them.
 *
 * @param counted failed and flaky checks of clauses that count
 * @param advised the same of clauses that do not: SHOULD, unless the run is strict
 * @param errors of the kit itself
 * @param notApplicable clauses that need something that was not given
 */
record Findings(
        List<CheckResult> counted, List<CheckResult> advised, List<KitError> errors, List<Clause> notApplicable) {

    /**
     * Where the kit failed.
     *
     * @param clause that was not judged because of it
     * @param trace whatever is known of the cause
     */
    record KitError(Clause clause, String trace) {}

    static Findings of(RunResult run) {
        var levels = run.levels().stream().filter(LevelResult::attempted).toList();
        return new Findings(
                levels.stream().flatMap(level -> broken(level, true)).toList(),
                levels.stream().flatMap(level -> broken(level, false)).toList(),
                run.clauses().stream().flatMap(Findings::errors).toList(),
                run.clauses().stream()
                        .filter(result -> result.outcome() == Outcome.NOT_APPLICABLE)
                        .map(ClauseResult::clause)
                        .toList());
    }

    private static Stream<CheckResult> broken(LevelResult level, boolean counted) {
        return level.clauses().stream()
                .filter(clause -> level.counted().contains(clause) == counted)
                .flatMap(clause -> clause.checks().stream())
                .filter(check -> check.outcome().broken());
    }

    private static Stream<KitError> errors(ClauseResult result) {
        if (result.outcome() == Outcome.ERROR && result.checks().isEmpty()) {
            return Stream.of(new KitError(result.clause(), "No check judged this clause."));
        }
        return result.checks().stream()
                .filter(check -> check.outcome() == Outcome.ERROR)
                .map(check -> new KitError(check.clause(), check.error().orElse("No trace was kept.")));
    }
}

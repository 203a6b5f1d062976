package io.greenroom.conformance.run;

import io.greenroom.spec.Clause;
import java.util.List;

/**
 * What became of one clause: the worst of its checks.
 *
 * @param checks that judge it, none if it was not judged
 */
public record ClauseResult(Clause clause, Outcome outcome, List<CheckResult> checks) {

    static ClauseResult of(Clause clause, List<CheckResult> checks) {
        var worst = checks.stream().map(CheckResult::outcome).max(java.util.Comparator.comparing(ClauseResult::weight));
        return new ClauseResult(clause, worst.orElse(Outcome.ERROR), checks);
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> 0;
            case NOT_APPLICABLE -> 1;
            case NOT_ATTEMPTED -> 2;
            case ERROR -> 3;
            case FLAKY -> 4;
            case FAILED -> 5;
        };
    }
}

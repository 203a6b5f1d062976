package io.greenroom.conformance.run;

import io.greenroom.spec.Level;
import io.greenroom.spec.Word;
import java.util.List;

/**
 * What became of one level.
 *
 * @param attempted whether any of its doors is there
 * @param asked whether the user named it, so that not to attempt it is to fail
 * @param clauses that were asked for, in the order of their numbers
 * @param strict whether SHOULD counts like MUST
 */
public record LevelResult(Level level, boolean attempted, boolean asked, List<ClauseResult> clauses, boolean strict) {

    /** The clauses that count. */
    public List<ClauseResult> counted() {
        return clauses.stream()
                .filter(result -> strict || result.clause().word() == Word.MUST)
                .filter(result -> result.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
    }

    /** How many of those that count have passed. */
    public long passed() {
        return counted().stream()
                .filter(result -> result.outcome() == Outcome.PASSED)
                .count();
    }

    /** Whether all that count have passed. */
    public boolean complete() {
        return attempted && passed() == counted().size();
    }

    /** Of {@link Level#points()}, in proportion to the clauses that have passed. */
    public double points() {
        return counted().isEmpty()
                ? 0
                : (double) level.points() * passed() / counted().size();
    }
}

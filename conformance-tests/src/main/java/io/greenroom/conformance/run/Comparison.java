package io.greenroom.conformance.run;

import static java.util.stream.Collectors.toMap;

import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Map;

/** What is different between two runs, clause by clause. Only clauses that both judged are compared. */
public final class Comparison {
    private Comparison() {}

    /** A clause that came out differently. */
    public record Change(Clause clause, Outcome before, Outcome after) {
        @Override
        public String toString() {
            return clause.id() + " " + before.words() + " before, " + after.words() + " now";
        }
    }

    /** The changes in the order of the clauses. */
    public static List<Change> of(RunResult before, RunResult after) {
        Map<Clause, Outcome> earlier =
                before.clauses().stream().collect(toMap(ClauseResult::clause, ClauseResult::outcome));
        return after.clauses().stream()
                .filter(result -> earlier.containsKey(result.clause()))
                .filter(result -> earlier.get(result.clause()) != result.outcome())
                .map(result -> change(result, earlier))
                .toList();
    }

    private static Change change(ClauseResult result, Map<Clause, Outcome> earlier) {
        return new Change(result.clause(), earlier.getOrDefault(result.clause(), result.outcome()), result.outcome());
    }
}

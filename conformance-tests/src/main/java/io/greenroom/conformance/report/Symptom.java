package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.spec.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several failures have in common, and so probably one cause.
 *
 * @param words such as {@code POST /users answers 200, not 201}
 * @param checks that failed with it, in the order of their clauses
 */
record Symptom(String words, List<CheckResult> checks) {

    /** The symptoms of these failures: most checks first, then lower clauses. */
    static List<Symptom> of(List<CheckResult> failures) {
        Map<String, List<CheckResult>> groups = new LinkedHashMap<>();
        failures.forEach(check ->
                groups.computeIfAbsent(words(check), words -> new ArrayList<>()).add(check));
        return groups.entrySet().stream()
                .map(group -> new Symptom(group.getKey(), group.getValue()))
                .sorted(Comparator.<Symptom>comparingInt(symptom -> -symptom.checks.size())
                        .thenComparing(Symptom::first))
                .toList();
    }

    private static String words(CheckResult check) {
        return check.failure().map(failure -> failure.finding().symptom()).orElseGet(() -> check.clause()
                .plain());
    }

    /** The lowest clause. */
    Clause first() {
        return checks.getFirst().clause();
    }

    /** The addresses of its clauses, each once. */
    List<String> clauses() {
        return checks.stream().map(check -> check.clause().id()).distinct().toList();
    }
}

package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem.Stage;
import java.util.List;

/** What a stage came to. */
record StageResult(Stage stage, List<Outcome> outcomes) {
    boolean complete() {
        return outcomes.stream().allMatch(Outcome::passed);
    }

    long passed() {
        return outcomes.stream().filter(Outcome::passed).count();
    }

    List<Outcome> failures() {
        return outcomes.stream().filter(it -> !it.passed()).toList();
    }
}

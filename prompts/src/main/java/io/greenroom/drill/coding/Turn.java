package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Goes through stages, from the first on; one that is not complete is the last, unless all were asked for. */
final class Turn {
    /** The first run of a turn may have to compile. */
    private static final Duration FIRST = Duration.ofSeconds(10);

    private static final int SLOW_ONES = 2;

    private final Trial trial;
    private final Narrator narrator;
    private final BooleanSupplier halted;
    private boolean begun;

    Turn(Trial trial, Narrator narrator, BooleanSupplier halted) {
        this.trial = trial;
        this.narrator = narrator;
        this.halted = halted;
    }

    /**
     * Goes through them.
     *
     * @param all whether also those above one that is not complete
     * @return what they came to; fewer than there are if it was halted
     * @throws Trial.NotStarted if there is no such program
     */
    List<StageResult> take(List<Stage> stages, boolean all) {
        List<StageResult> results = new ArrayList<>();
        for (var stage : stages) {
            narrator.checking(stage);
            var result = stage(stage);
            if (result.isEmpty()) {
                return results;
            }
            narrator.judged(result.get());
            results.add(result.get());
            if (!result.get().complete() && !all) {
                return results;
            }
        }
        return results;
    }

    private Optional<StageResult> stage(Stage stage) {
        List<Outcome> outcomes = new ArrayList<>();
        var slow = 0;
        for (var test : stage.tests()) {
            var outcome = slow < SLOW_ONES ? trial.of(test, more(), halted) : Optional.of(trial.leftOut(test));
            if (outcome.isEmpty()) {
                return Optional.empty();
            }
            begun = true;
            slow += outcome.get().slow() ? 1 : 0;
            outcomes.add(outcome.get());
            narrator.tried(stage, outcome.get());
        }
        return Optional.of(new StageResult(stage, outcomes));
    }

    private Duration more() {
        return begun ? Duration.ZERO : FIRST;
    }
}

package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem.Stage;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A single turn, which ends in an exit code. */
final class Once {
    private Once() {}

    /**
     * Goes through the stages.
     *
     * @param all whether also those above one that is not complete
     */
    static int run(Trial trial, List<Stage> stages, boolean all, Narrator narrator, AtomicBoolean over) {
        narrator.began(stages);
        narrator.turn(1);
        try {
            var results = new Turn(trial, narrator, over::get).take(stages, all);
            var passed = results.size() == stages.size() && results.stream().allMatch(StageResult::complete);
            var code = passed ? ExitCodes.PASSED : ExitCodes.FAILED;
            narrator.ended(code);
            return code;
        } catch (Trial.NotStarted e) {
            narrator.silent(Failures.words(e));
            narrator.ended(ExitCodes.UNREACHABLE);
            return ExitCodes.UNREACHABLE;
        }
    }
}

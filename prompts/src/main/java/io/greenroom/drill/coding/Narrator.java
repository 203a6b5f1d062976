package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem.Stage;
import java.util.List;

/** Tells whoever listens what happens. */
interface Narrator {
    /** Once, at the beginning. */
    void began(List<Stage> stages);

    /** The stages are gone through, from the first on; counted from 1. */
    void turn(int number);

    void checking(Stage stage);

    void tried(Stage stage, Outcome outcome);

    void judged(StageResult result);

    /** The turn is over, and the next one waits for a wish. */
    void resting();

    /** The command cannot be started. */
    void silent(String why);

    /** It is tried again. */
    void back();

    /** Once, at the end. */
    void ended(int exitCode);
}

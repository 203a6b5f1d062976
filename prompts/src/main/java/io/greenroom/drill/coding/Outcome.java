package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem.Test;
import java.time.Duration;
import java.util.Optional;

/**
 * What a test came to.
 *
 * @param busy what the processor did for it
 * @param slow whether it took too long
 * @param failure none if it passed
 */
record Outcome(Test test, Duration busy, boolean slow, Optional<Failure> failure) {

    /**
     * What is wrong, for somebody who wants to mend it.
     *
     * @param input its beginning, and where the whole of it is
     */
    record Failure(String input, String expected, String got, String hint, String replay) {}

    boolean passed() {
        return failure.isEmpty();
    }
}

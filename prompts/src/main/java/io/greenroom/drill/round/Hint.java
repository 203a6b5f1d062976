package io.greenroom.drill.round;

import java.util.List;
import java.util.Optional;

/**
 * A hint in three steps: a nudge, a direction, the answer.
 *
 * @param phase in which it is of use
 * @param criterion that it is about
 * @param costs what each step costs together with those before it, points
 * @param when it is suggested to the interviewer
 * @param steps Markdown
 */
public record Hint(
        String id,
        String title,
        String phase,
        String criterion,
        List<Integer> costs,
        Optional<When> when,
        List<String> steps) {
    /** What the steps are called. */
    public static final List<String> STEPS = List.of("Nudge", "Direction", "Answer");

    /** What a step adds to the cost, the first being 1. */
    public int costOf(int step) {
        return costs.get(step - 1) - (step == 1 ? 0 : costs.get(step - 2));
    }
}

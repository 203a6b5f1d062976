package io.greenroom.drill.round;

import java.util.List;
import java.util.Optional;

/**
 * Something to work out, whose answer a machine checks.
 *
 * @param is a formula of the round's parameters, or the text that is asked for
 * @param unit that the number is in; empty for a count
 * @param within how far off an answer may be, in percent
 * @param choices of which one is right, if it is no number
 * @param slips wrong answers that tell which step went wrong
 */
public record Task(String is, String unit, double within, List<String> choices, List<Slip> slips) {

    /**
     * A wrong answer that gives itself away.
     *
     * @param is a formula, or a text
     * @param words what went wrong, for the candidate
     */
    public record Slip(String is, String words) {}

    /** Whether a number is asked for. */
    public boolean number() {
        return choices.isEmpty();
    }

    /** The unit, if it has one. */
    public Optional<String> unitIfAny() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }
}

package io.greenroom.drill.live;

/**
 * A clause that the suite found broken, in the suite's words; what it does not say is empty.
 *
 * @param clause its name, such as {@code L1-17}
 * @param text of the clause
 */
public record Finding(
        String clause,
        String word,
        String text,
        String sent,
        String expected,
        String got,
        String hint,
        String replay) {}

package io.greenroom.kit.http;

import io.greenroom.kit.terminal.Visible;

/** Text of any length and content as evidence, in one line: also marks that would combine and odd blanks are escapes. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * The beginning of a text in one line: white space folded, control characters as escapes.
     *
     * @param most code points, the ellipsis not counted
     */
    public static String of(String text, int most) {
        return Visible.line(text, most, Excerpt::plain);
    }

    /**
     * The beginning of a text with every sign of it to be seen: white space at its ends is kept, what is not visible stands
     * as an escape, also marks that would combine with the sign before.
     *
     * @param most code points, the ellipsis not counted
     */
    public static String exact(String text, int most) {
        return Visible.head(text, most, Excerpt::plain);
    }

    private static boolean plain(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR -> point == ' ';
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> Visible.shows(point);
        };
    }
}

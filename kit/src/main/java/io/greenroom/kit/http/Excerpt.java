package io.greenroom.kit.http;

/** Text of any length and content, cut and made safe for one line of a terminal or a report. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * The beginning of a text in one line: white space folded, control characters as escapes.
     *
     * @param most code points, the ellipsis not counted
     */
    public static String of(String text, int most) {
        var out = new StringBuilder();
        var folded = (text.length() > 4 * most ? text.substring(0, 4 * most) : text)
                .replaceAll("\\s+", " ")
                .strip();
        folded.codePoints().limit(most).forEach(point -> append(out, point));
        return folded.codePointCount(0, folded.length()) > most
                ? out.append('…').toString()
                : out.toString();
    }

    /**
     * The beginning of a text with every sign of it to be seen: white space at its ends is kept, what is not visible stands
     * as an escape, also marks that would combine with the sign before.
     *
     * @param most code points, the ellipsis not counted
     */
    public static String exact(String text, int most) {
        var out = new StringBuilder();
        text.codePoints().limit(most).forEach(point -> append(out, point));
        return text.codePointCount(0, text.length()) > most ? out.append('…').toString() : out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (visible(point)) {
            out.appendCodePoint(point);
        } else {
            out.append(point > 0xFFFF ? "\\u{%X}".formatted(point) : "\\u%04X".formatted(point));
        }
    }

    private static boolean visible(int point) {
        if (Character.getType(point) == Character.SPACE_SEPARATOR) {
            return point == ' ';
        }
        return switch (Character.getType(point)) {
            case Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}

package io.greenroom.conformance.http;

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

    private static void append(StringBuilder out, int point) {
        if (visible(point)) {
            out.appendCodePoint(point);
        } else {
            out.append(point > 0xFFFF ? "\\u{%X}".formatted(point) : "\\u%04X".formatted(point));
        }
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}

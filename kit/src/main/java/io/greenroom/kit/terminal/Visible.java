package io.greenroom.kit.terminal;

import java.util.function.IntPredicate;

/** Text from anywhere, made safe to look at: what is invisible, or steers a terminal, is written as an escape. */
public final class Visible {
    private Visible() {}

    /** In one line, white space folded, cut after so many code points. */
    public static String line(String text, int most) {
        return line(text, most, Visible::shows);
    }

    /** The same where a reader is to see less: what does not show is an escape. */
    public static String line(String text, int most, IntPredicate shows) {
        var begun = text.length() <= 4 * most ? text : text.substring(0, whole(text, 4 * most));
        var folded = begun.replaceAll("\\s+", " ").strip();
        var all = head(folded, most, shows);
        return begun.length() < text.length() && !all.endsWith("…") ? all + "…" : all;
    }

    /** The beginning of a text as it is, not folded; what does not show is an escape. */
    public static String head(String text, int most, IntPredicate shows) {
        var out = new StringBuilder();
        text.codePoints().limit(most).forEach(point -> out.append(shows.test(point) ? sign(point) : escape(point)));
        return text.codePointCount(0, text.length()) > most ? out.append('…').toString() : out.toString();
    }

    /** An end that does not lie within a sign of two chars. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static String sign(int point) {
        return Character.toString(point);
    }

    /** In ASCII: the signs that we write ourselves as their nearest relatives, others as escapes. */
    public static String ascii(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> appendAscii(out, point));
        return out.toString();
    }

    /** Whether a reader sees it, and nothing else of the line changes by it. */
    public static boolean shows(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The sign itself if it shows, else its escape. */
    public static void append(StringBuilder out, int point) {
        out.append(shows(point) ? sign(point) : escape(point));
    }

    private static String escape(int point) {
        return point > 0xFFFF ? "\\u{%X}".formatted(point) : "\\u%04X".formatted(point);
    }

    private static void appendAscii(StringBuilder out, int point) {
        switch (point) {
            case '\u00A0' -> out.append(' ');
            case '…' -> out.append("...");
            case '·', '–', '—' -> out.append('-');
            case '’', '‘' -> out.append('\'');
            case '“', '”' -> out.append('"');
            default -> out.append(point < 0x7F ? sign(point) : escape(point));
        }
    }
}

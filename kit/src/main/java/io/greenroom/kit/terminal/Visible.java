package io.greenroom.kit.terminal;

/** Text from anywhere, made safe to look at: what is invisible, or steers a terminal, is written as an escape. */
public final class Visible {
    private Visible() {}

    /** In one line, white space folded, cut after so many code points. */
    public static String line(String text, int most) {
        var head = text.length() > 4 * most ? text.substring(0, 4 * most) : text;
        var folded = head.replaceAll("\\s+", " ").strip();
        var cut = head.length() < text.length() || folded.codePointCount(0, folded.length()) > most;
        var out = new StringBuilder();
        folded.codePoints().limit(most).forEach(point -> append(out, point));
        return cut ? out.append('…').toString() : out.toString();
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
        if (shows(point)) {
            out.appendCodePoint(point);
        } else {
            out.append(escape(point));
        }
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
            default -> out.append(point < 0x7F ? Character.toString(point) : escape(point));
        }
    }
}

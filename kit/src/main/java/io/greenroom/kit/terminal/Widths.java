package io.greenroom.kit.terminal;

/** How many columns of a terminal a text takes. */
public final class Widths {
    private Widths() {}

    /** The columns of a whole text. */
    public static int of(String text) {
        return text.codePoints().map(Widths::of).sum();
    }

    /** 0 for a mark that stands on the sign before, 2 for East Asian signs and emoji, else 1. */
    public static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> wide(point) ? 2 : 1;
        };
    }

    private static boolean wide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || (point >= 0x2E80 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFE30 && point <= 0xFE6F)
                        || (point >= 0xFF00 && point <= 0xFF60)
                        || Character.isEmojiPresentation(point)
                        || (point >= 0x20000 && point <= 0x3FFFD));
    }

    /** The beginning of a text that fits into so many columns, as its number of chars; at least one code point. */
    public static int fitting(String text, int columns) {
        var end = text.offsetByCodePoints(0, 1);
        var used = of(text.codePointAt(0));
        while (end < text.length() && used + of(text.codePointAt(end)) <= columns) {
            used += of(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}

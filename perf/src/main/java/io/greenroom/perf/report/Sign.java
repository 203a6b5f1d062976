package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.perf.result.Verdict;

/** Whether something is as it should be, for every reader: colour never stands alone. */
enum Sign {
    KEPT("✓", "+", Ink.GREEN, "passed"),
    BROKEN("✗", "x", Ink.RED, "failed"),
    UNSURE("!", "!", Ink.MAGENTA, "error"),
    NONE("", "", Ink.NONE, "");

    private final String unicode;
    private final String ascii;
    private final Ink ink;
    private final String style;

    Sign(String unicode, String ascii, Ink ink, String style) {
        this.unicode = unicode;
        this.ascii = ascii;
        this.ink = ink;
        this.style = style;
    }

    static Sign of(boolean kept) {
        return kept ? KEPT : BROKEN;
    }

    static Sign of(Verdict.Kind kind) {
        return switch (kind) {
            case PASSED -> KEPT;
            case FAILED, UNREACHABLE -> BROKEN;
            case NOT_VALID -> UNSURE;
        };
    }

    String text(boolean withUnicode) {
        return withUnicode ? unicode : ascii;
    }

    Ink ink() {
        return ink;
    }

    /** The class that it has on the page. */
    String style() {
        return style;
    }
}

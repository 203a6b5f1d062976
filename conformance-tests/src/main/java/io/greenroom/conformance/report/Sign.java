package io.greenroom.conformance.report;

import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.kit.terminal.Ink;

/** The sign of an outcome in a terminal: colour never stands alone. */
enum Sign {
    PASSED("✓", "+", Ink.GREEN),
    FAILED("✗", "x", Ink.RED),
    FLAKY("~", "~", Ink.MAGENTA),
    ERROR("!", "!", Ink.MAGENTA),
    NONE("–", "-", Ink.DIM);

    private final String unicode;
    private final String ascii;
    private final Ink ink;

    Sign(String unicode, String ascii, Ink ink) {
        this.unicode = unicode;
        this.ascii = ascii;
        this.ink = ink;
    }

    static Sign of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> PASSED;
            case FAILED -> FAILED;
            case FLAKY -> FLAKY;
            case ERROR -> ERROR;
            case NOT_ATTEMPTED, NOT_APPLICABLE -> NONE;
        };
    }

    static Sign of(LevelResult level) {
        if (!level.attempted()) {
            return NONE;
        }
        return level.complete() ? PASSED : FAILED;
    }

    String text(boolean withUnicode) {
        return withUnicode ? unicode : ascii;
    }

    Ink ink() {
        return ink;
    }
}

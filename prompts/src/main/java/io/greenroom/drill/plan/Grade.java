package io.greenroom.drill.plan;

import io.greenroom.drill.round.Band;

/**
 * How well a card was known, in the four grades of FSRS: a verdict has as many bands.
 *
 * @see Fsrs
 */
enum Grade {
    AGAIN(1, 2),
    HARD(2, 4),
    GOOD(3, 14),
    EASY(4, 28);

    private final int number;
    private final int stepDays;

    Grade(int number, int stepDays) {
        this.number = number;
        this.stepDays = stepDays;
    }

    static Grade of(Band band) {
        return switch (band) {
            case STRONG_HIRE -> EASY;
            case LEANING_HIRE -> GOOD;
            case LEANING_NO_HIRE -> HARD;
            case STRONG_NO_HIRE -> AGAIN;
        };
    }

    /** Its number in the formulas: 1 for the lowest, 4 for the best. */
    int number() {
        return number;
    }

    /** Days after which it comes back at the latest, however well it was known before. */
    int stepDays() {
        return stepDays;
    }
}

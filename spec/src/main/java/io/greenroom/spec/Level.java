package io.greenroom.spec;

import java.util.Arrays;
import java.util.List;

/** A level of the API. Each adds to the ones before it and changes nothing of them. */
public enum Level {
    WORKING_CHAT(1, 40, 30),
    HISTORY_AND_HONEST_ERRORS(2, 15, 20),
    WHO_MAY_DO_WHAT(3, 10, 20);

    private final int number;
    private final int points;
    private final int minutes;

    Level(int number, int points, int minutes) {
        this.number = number;
        this.points = points;
        this.minutes = minutes;
    }

    /** The level of this number, from 1. */
    public static Level of(int number) {
        return Arrays.stream(values())
                .filter(level -> level.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no level " + number));
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** What all its MUST clauses together are worth; 100 over nine levels. */
    public int points() {
        return points;
    }

    /** What a strong candidate needs for it, beyond the level before. */
    public int minutes() {
        return minutes;
    }

    /** As the title of its page says it: "Working chat". */
    public String title() {
        return Pages.of(number).title();
    }

    /** Its clauses, in the order of their numbers. */
    public List<Clause> clauses() {
        return Arrays.stream(Clause.values())
                .filter(clause -> clause.level() == this)
                .toList();
    }
}

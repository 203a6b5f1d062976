package io.greenroom.drill.round;

import java.util.Optional;

/** What sets something off. Minutes are those of the round as it is written. */
public sealed interface When {

    /** Minutes that pass between the cause and the effect. */
    int after();

    /** At a minute of the round. */
    record Minute(int minute, int after) implements When {}

    /** So many minutes into a phase. */
    record InPhase(String phase, int minute, int after) implements When {}

    /** A level and all below it are green. */
    record Green(int level, int after) implements When {}

    /** A level is green no longer; any level if there is none. */
    record Broken(Optional<Integer> level, int after) implements When {}

    /** A level has not been green by a minute of the round. */
    record NotGreen(int level, int minute, int after) implements When {}

    /** Nothing has happened for so many minutes. */
    record Quiet(int minutes, int after) implements When {}
}

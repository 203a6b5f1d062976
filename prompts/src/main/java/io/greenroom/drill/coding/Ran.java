package io.greenroom.drill.coding;

import java.time.Duration;
import java.util.List;

/**
 * What became of a run.
 *
 * @param lines of standard output
 * @param lastWords the last lines of standard error
 * @param exitCode only of one that {@link Ending#EXITED}
 * @param took by the clock
 * @param busy what the processor did for it, as far as the system tells
 */
record Ran(Ending ending, List<String> lines, List<String> lastWords, int exitCode, Duration took, Duration busy) {
    private static final int NOT_EXECUTABLE = 126;
    private static final int NOT_FOUND = 127;

    /** How a run ends. */
    enum Ending {
        EXITED,
        TOO_SLOW,
        /** It had not ended, and did nothing for a while. */
        IDLE,
        TOO_MUCH_MEMORY,
        TOO_MUCH_OUTPUT,
        /** Whoever asked for it wants no more of it. */
        HALTED
    }

    /** Whether the shell did not find the program, or may not run it. */
    boolean neverStarted() {
        return ending == Ending.EXITED && lines.isEmpty() && (exitCode == NOT_FOUND || exitCode == NOT_EXECUTABLE);
    }

    /** "exit code 3" or "signal 11". */
    String howItEnded() {
        return exitCode > 128 && exitCode < 160 ? "signal " + (exitCode - 128) : "exit code " + exitCode;
    }
}

package io.greenroom.drill.round;

import java.nio.file.Path;

/** A round that is not written as it should be: what, in which file, on which line. */
public final class BadRound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line from 1; 0 for the file as a whole */
    public BadRound(Path file, int line, String words) {
        super(file + (line > 0 ? ":" + line : "") + ": " + words);
    }
}

package io.greenroom.perf.result;

import java.util.List;

/**
 * What a bench says in the end.
 *
 * @param kind which exit code it means
 * @param sentence for the first line
 * @param faults what is wrong with the server, most serious first, each a sentence that names it
 * @param notes what else the reader should know, each a sentence
 */
public record Verdict(Kind kind, String sentence, List<String> faults, List<String> notes) {
    /** How it ended. */
    public enum Kind {
        /** All that was asked holds: exit code 0. */
        PASSED,
        /** The server broke a budget or a message: exit code 1. */
        FAILED,
        /** The generator was the bottleneck, so that nothing is known: exit code 4. */
        NOT_VALID,
        /** The server answers nothing: exit code 3. */
        UNREACHABLE
    }
}

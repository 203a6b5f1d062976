package io.greenroom.perf.measure;

import io.greenroom.perf.result.Action;
import org.jspecify.annotations.Nullable;

/**
 * A request and its fate. All times are nanoseconds since the round began.
 *
 * @param action what was asked
 * @param dueNanos when it should have been sent
 * @param sentNanos when it was
 * @param endedNanos when its answer was there, or it was given up
 * @param fault what was wrong, or {@code null} if all was well
 */
public record Attempt(
        Action action,
        long dueNanos,
        long sentNanos,
        long endedNanos,
        @Nullable Fault fault) {
    /** Whether the server said anything at all. */
    public boolean answered() {
        return fault == null || fault.answered();
    }

    /**
     * What was wrong.
     *
     * @param kind in a few words, the same for all that are alike
     * @param answered whether the server said anything at all
     * @param example this one, in words
     */
    public record Fault(String kind, boolean answered, String example) {}
}

package io.greenroom.perf.audit;

import java.util.List;

/**
 * What was seen of a room while the load was running.
 *
 * @param roomId which room
 * @param start the newest seq before the load began; what was said up to there is old
 * @param position the highest seq that was shown: whoever follows does not come back to what is below
 * @param items in the order in which they were shown
 */
public record Followed(String roomId, long start, long position, List<Seen> items) {
    /** Whether who follows has gone past a seq, so that a message there was met or is missed. */
    boolean passed(long seq) {
        return start < seq && seq <= position;
    }
}

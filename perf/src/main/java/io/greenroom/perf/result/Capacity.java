package io.greenroom.perf.result;

import java.util.List;
import java.util.Optional;

/**
 * The highest rate at which the budget held.
 *
 * @param rate requests a second; 0 if it held at none
 * @param limitedBy what stood in the way of more
 * @param steps in the order in which they were tried
 * @param pace the machine's own meanwhile; none if nothing was tried
 */
public record Capacity(double rate, Limit limitedBy, List<Step> steps, Optional<Pace> pace) {
    /** What a search ends at. */
    public enum Limit {
        /** The server breaks the budget above. */
        SERVER,
        /** The generator cannot send more: the server may well take it. */
        GENERATOR,
        /** The highest rate that was asked for held. */
        ASKED
    }
}

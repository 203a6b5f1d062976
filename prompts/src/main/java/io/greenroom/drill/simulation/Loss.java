package io.greenroom.drill.simulation;

/**
 * What was lost for good: where, why and whose.
 *
 * @param cause what turned away the last attempt
 */
public record Loss(String station, Cause cause, String tier) {
    /** Why. */
    public enum Cause {
        /** No room, and the sender was told. */
        REFUSED,
        /** No room, and nobody was told. */
        DROPPED,
        /** The station was down, and the sender was told. */
        DOWN,
        /** The tier's rule gave it up. */
        SHED
    }
}

package io.greenroom.server.history;

/**
 * Which page of a room is wanted.
 *
 * @param direction which way the walk goes
 * @param bound the {@code seq} beyond which the page begins; it need not be that of a message
 * @param limit how many messages at most
 */
public record PageRequest(Direction direction, long bound, int limit) {
    /** Which way a walk goes. */
    public enum Direction {
        /** From the bound towards what was said earlier. */
        OLDER,
        /** From the bound towards what was said later. */
        NEWER
    }
}

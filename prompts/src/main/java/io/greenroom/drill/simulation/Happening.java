package io.greenroom.drill.simulation;

/**
 * Something that happened to a job, for those who want to write a log.
 *
 * @param job its number from 1, shared by its copies
 * @param station where
 */
public record Happening(double seconds, long job, String tier, String station, Kind kind) {
    /** What. */
    public enum Kind {
        /** From outside, to the first station. */
        ARRIVED,
        /** One more of it, on its way to a station. */
        COPIED,
        /** Taken in by a station, where it waits, if only for a moment. */
        TAKEN_IN,
        /** A server has begun it. */
        BEGUN,
        /** A server has ended it. */
        SERVED,
        /** Turned away; its sender tries again. */
        REFUSED,
        /** Lost for good. */
        LOST,
        /** Done, and out. */
        LEFT
    }
}

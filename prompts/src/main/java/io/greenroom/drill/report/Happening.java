package io.greenroom.drill.report;

/**
 * A line of the timeline.
 *
 * @param at milliseconds of the sitting
 * @param what happened, in a few words
 * @param more about it; may be empty
 */
record Happening(long at, Kind kind, String what, String more) {
    /** How it is shown. */
    enum Kind {
        PHASE,
        GOOD,
        BAD,
        SAID,
        PRIVATE,
        OTHER
    }
}

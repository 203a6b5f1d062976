package io.greenroom.perf.profiles;

/** What a person who comes by does; a profile says how often each happens. */
public enum Journey {
    /** Reads the newest page, says something, catches up, says something more. */
    CHAT,
    /** Says one thing. */
    SPEAK,
    /** Reads the newest page of one room. */
    READ,
    /** Reads the newest page, then several further back. */
    SCROLL,
    /** Looks at a room and joins it, reads, says hello. */
    ARRIVE
}

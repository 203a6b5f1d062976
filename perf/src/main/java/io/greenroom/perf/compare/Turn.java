package io.greenroom.perf.compare;

/** Whose round it is. */
public enum Turn {
    /** The server that the bench is about. */
    MINE,
    /** The one it is compared with. */
    OTHER
}

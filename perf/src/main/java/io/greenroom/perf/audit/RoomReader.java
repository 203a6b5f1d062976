package io.greenroom.perf.audit;

/** A way to the pages of a room. Safe for use by many threads. */
public interface RoomReader {
    /**
     * The newest messages.
     *
     * @param limit how many at most; a level-1 server pays no heed to it
     */
    Page newest(String roomId, int limit) throws Unreadable;

    /** The oldest messages whose seq is greater: level 2 and up. */
    Page after(String roomId, long seq, int limit) throws Unreadable;

    /** The room as a level-1 server shows it: all of it, by a request without bounds. */
    Page whole(String roomId) throws Unreadable;
}

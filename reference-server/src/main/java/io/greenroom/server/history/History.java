package io.greenroom.server.history;

import java.util.Optional;

/** What was said in a room, in order. */
public interface History {
    /** A page, oldest first; {@code hasMore} speaks of the direction of the walk. */
    Page page(String roomId, PageRequest request);

    /** The same from memory, without waiting; empty if the page is not there, which says nothing about the room. */
    Optional<Page> recent(String roomId, PageRequest request);
}

package io.greenroom.server.rooms;

import io.greenroom.server.problems.Failure.NotFound;
import java.util.List;
import java.util.Optional;

/** All rooms, as a user sees them: a private room that the user is no member of is not there. */
public interface Rooms {
    /** Keeps a room with its maker as the first member. */
    void add(Room room, String makerId);

    /** The room of this id, if the user may see it. */
    Optional<Room> find(String id, String userId);

    /** The public room of this id from memory, without waiting; empty if it is not there, which says nothing. */
    Optional<Room> known(String id);

    /**
     * Rooms that the user may see, in the order of their ids.
     *
     * @param afterId only rooms with a greater id
     * @param limit at most so many
     */
    List<Room> visibleTo(String userId, String afterId, int limit);

    /** The room of this id. Every path into a room passes here, so that none forgets to ask. */
    // L1-11 L3-14 L3-16 L3-17
    default Room enter(String id, String userId) {
        return find(id, userId).orElseThrow(() -> new NotFound("room"));
    }
}

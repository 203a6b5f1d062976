package io.greenroom.server.dms;

import io.greenroom.server.rooms.Room;

/** The rooms of exactly two, at most one for each pair. */
public interface DirectRooms {
    /**
     * The room of these two, whichever is named first.
     *
     * @param fresh kept for them, with both as members, if they have none yet
     */
    Room between(String userId, String otherId, Room fresh);

    /** Whether a room is one of these. */
    boolean contains(String roomId);
}

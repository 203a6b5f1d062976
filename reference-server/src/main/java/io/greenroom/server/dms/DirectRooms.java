package io.greenroom.server.dms;

import io.greenroom.server.rooms.Room;
import java.util.Optional;

/** The rooms of exactly two, at most one for each pair. */
public interface DirectRooms {
    /** The room of these two, whichever is named first. */
    Optional<Room> between(String userId, String otherId);

    /**
     * Keeps a room for these two, both members, unless they have one.
     *
     * @return whether it was kept; if not, another request came first
     */
    boolean add(Room room, String userId, String otherId);

    /** Whether a room is one of these. */
    boolean contains(String roomId);
}

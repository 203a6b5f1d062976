package io.greenroom.server.storage;

import io.greenroom.server.dms.DirectRooms;
import io.greenroom.server.rooms.Room;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class StoredDirectRooms implements DirectRooms {
    private final Database database;

    StoredDirectRooms(Database database) {
        this.database = database;
    }

    // L3-28: the pair is kept smaller id first, so that both ask for the same one
    private record Pair(String userId, String otherId) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    @Override
    public Optional<Room> between(String userId, String otherId) {
        var pair = Pair.of(userId, otherId);
        return database.read(session -> session.first(
                "SELECT r.id, r.name, r.visibility, r.created_at FROM direct_rooms d JOIN rooms r ON r.id = d.room_id "
                        + "WHERE d.user_id = ? AND d.other_id = ?",
                Rows::room,
                pair.userId(),
                pair.otherId()));
    }

    // L3-29: one writer, so nobody comes between the look and the making
    @Override
    public boolean add(Room room, String userId, String otherId) {
        var pair = Pair.of(userId, otherId);
        return database.write(session -> {
            int kept = session.change(
                    "INSERT INTO direct_rooms (user_id, other_id, room_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    pair.userId(),
                    pair.otherId(),
                    room.id());
            if (kept == 1) {
                StoredRooms.insert(session, room);
                StoredMembers.insert(session, room.id(), userId);
                StoredMembers.insert(session, room.id(), otherId);
            }
            return kept == 1;
        });
    }

    @Override
    public boolean contains(String roomId) {
        return database.read(session -> session.exists("SELECT 1 FROM direct_rooms WHERE room_id = ?", roomId));
    }
}

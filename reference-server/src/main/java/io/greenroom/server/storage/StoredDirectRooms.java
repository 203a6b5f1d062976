package io.greenroom.server.storage;

import io.greenroom.server.dms.DirectRooms;
import io.greenroom.server.rooms.Room;
import jakarta.inject.Singleton;
import java.sql.SQLException;
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

    // L3-29: one writer, so nobody comes between the look and the making
    @Override
    public Room between(String userId, String otherId, Room fresh) {
        var pair = Pair.of(userId, otherId);
        return database.write(session -> {
            var kept = find(session, pair);
            if (kept.isPresent()) {
                return kept.get();
            }
            session.change(
                    "INSERT INTO direct_rooms (user_id, other_id, room_id) VALUES (?, ?, ?)",
                    pair.userId(),
                    pair.otherId(),
                    fresh.id());
            StoredRooms.insert(session, fresh);
            StoredMembers.insert(session, fresh.id(), userId);
            StoredMembers.insert(session, fresh.id(), otherId);
            return fresh;
        });
    }

    private static Optional<Room> find(Session session, Pair pair) throws SQLException {
        return session.first(
                "SELECT r.id, r.name, r.visibility, r.created_at FROM direct_rooms d JOIN rooms r ON r.id = d.room_id "
                        + "WHERE d.user_id = ? AND d.other_id = ?",
                Rows::room,
                pair.userId(),
                pair.otherId());
    }

    @Override
    public boolean contains(String roomId) {
        return database.read(session -> session.exists("SELECT 1 FROM direct_rooms WHERE room_id = ?", roomId));
    }
}

package io.greenroom.server.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.greenroom.server.rooms.Room;
import io.greenroom.server.rooms.Rooms;
import io.greenroom.server.rooms.Visibility;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredRooms implements Rooms {
    private static final String SELECT = "SELECT id, name, visibility, created_at FROM rooms ";
    private static final String IS_MEMBER = "EXISTS (SELECT 1 FROM members WHERE room_id = rooms.id AND user_id = ?) ";

    private static final int KNOWN_MAX = 10_000;

    private final Database database;

    /** Public rooms: they stay as they are, and are there for everyone. */
    private final Cache<String, Room> known =
            Caffeine.newBuilder().maximumSize(KNOWN_MAX).build();

    StoredRooms(Database database) {
        this.database = database;
    }

    @Override
    public void add(Room room, String makerId) {
        database.write(session -> {
            insert(session, room);
            return StoredMembers.insert(session, room.id(), makerId);
        });
    }

    // L3-16 L3-17 L3-18 L3-30
    @Override
    public Optional<Room> find(String id, String userId) {
        var room = known(id);
        return room.isPresent() ? room : read(id, userId);
    }

    private Optional<Room> read(String id, String userId) {
        var found = database.read(session -> session.first(
                SELECT + "WHERE id = ? AND (visibility = 'public' OR " + IS_MEMBER + ")", Rows::room, id, userId));
        found.filter(room -> room.visibility() == Visibility.PUBLIC).ifPresent(room -> known.put(id, room));
        return found;
    }

    @Override
    public Optional<Room> known(String id) {
        return Optional.ofNullable(known.getIfPresent(id));
    }

    // L1-10 L3-19
    @Override
    public List<Room> visibleTo(String userId, String afterId, int limit) {
        return database.read(session -> session.list(
                SELECT + "WHERE id > ? AND (visibility = 'public' OR " + IS_MEMBER + ") ORDER BY id LIMIT ?",
                Rows::room,
                afterId,
                userId,
                limit));
    }

    static int insert(Session session, Room room) throws SQLException {
        return session.change(
                "INSERT INTO rooms (id, name, visibility, created_at) VALUES (?, ?, ?, ?)",
                room.id(),
                room.name(),
                room.visibility().word(),
                room.createdAt().toEpochMilli());
    }
}

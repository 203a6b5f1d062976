package io.greenroom.server.storage;

import io.greenroom.server.members.Members;
import io.greenroom.server.users.User;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

@Singleton
final class StoredMembers implements Members {
    private final Database database;

    StoredMembers(Database database) {
        this.database = database;
    }

    @Override
    public void add(String roomId, String userId) {
        database.write(session -> insert(session, roomId, userId));
    }

    // L3-22 L3-24
    @Override
    public void remove(String roomId, String userId) {
        database.write(
                session -> session.change("DELETE FROM members WHERE room_id = ? AND user_id = ?", roomId, userId));
    }

    @Override
    public List<User> of(String roomId) {
        return database.read(session -> session.list(
                "SELECT u.id, u.name, u.created_at FROM members m JOIN users u ON u.id = m.user_id WHERE m.room_id = ?",
                Rows::user,
                roomId));
    }

    // L3-23
    static int insert(Session session, String roomId, String userId) throws SQLException {
        return session.change(
                "INSERT INTO members (room_id, user_id) VALUES (?, ?) ON CONFLICT DO NOTHING", roomId, userId);
    }
}

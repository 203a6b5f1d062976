package io.greenroom.server.storage;

import io.greenroom.server.history.Line;
import io.greenroom.server.messages.Message;
import io.greenroom.server.rooms.Room;
import io.greenroom.server.rooms.Visibility;
import io.greenroom.server.users.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** How rows become records. */
final class Rows {
    private Rows() {}

    /** id, name, created_at. */
    static User user(ResultSet row) throws SQLException {
        return new User(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)));
    }

    /** id, name, visibility, created_at. */
    static Room room(ResultSet row) throws SQLException {
        var visibility = Visibility.named(row.getString(3)).orElseThrow();
        return new Room(row.getString(1), row.getString(2), visibility, Instant.ofEpochMilli(row.getLong(4)));
    }

    /** room_id, seq, author_id, text, created_at. */
    static Line line(ResultSet row) throws SQLException {
        return new Line(message(row));
    }

    /** room_id, seq, author_id, text, created_at. */
    static Message message(ResultSet row) throws SQLException {
        var roomId = row.getString(1);
        long seq = row.getLong(2);
        return new Message(
                MessageId.of(roomId, seq),
                roomId,
                row.getString(3),
                seq,
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}

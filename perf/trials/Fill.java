import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * Fills a database of the reference server: one room with a long history, and many rooms with a short one. Run by
 * growth.sh, on a database that the server itself has made and that nobody has open.
 */
public final class Fill {
    private static final int GROUP = 50_000;
    private static final int SHORT_HISTORY = 120;

    private Fill() {}

    /** Arguments: the database, an author's id, the id of the long room, its messages, the number of further rooms. */
    public static void main(String[] args) throws SQLException {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        try (var connection = config.createConnection("jdbc:sqlite:" + Path.of(args[0]))) {
            connection.setAutoCommit(false);
            fill(connection, args[1], args[2], Long.parseLong(args[3]));
            rooms(connection, args[1], Integer.parseInt(args[4]));
            connection.commit();
        }
    }

    private static void rooms(Connection connection, String author, int rooms) throws SQLException {
        try (var room = connection.prepareStatement(
                "INSERT INTO rooms (id, name, visibility, created_at) VALUES (?, 'one of many', 'public', 0)")) {
            for (int number = 0; number < rooms; number++) {
                var id = "r_many" + number;
                room.setString(1, id);
                room.executeUpdate();
                fill(connection, author, id, SHORT_HISTORY);
            }
        }
    }

    private static void fill(Connection connection, String author, String room, long messages) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO messages (room_id, seq, author_id, text, created_at) VALUES (?, ?, ?, ?, ?)")) {
            for (long seq = 1; seq <= messages; seq++) {
                insert(insert, author, room, seq);
                if (seq % GROUP == 0) {
                    connection.commit();
                }
            }
        }
    }

    private static void insert(PreparedStatement insert, String author, String room, long seq) throws SQLException {
        insert.setString(1, room);
        insert.setLong(2, seq);
        insert.setString(3, author);
        insert.setString(4, "This is what somebody said in this room as number " + seq + ", give or take.");
        insert.setLong(5, 1_763_700_000_000L + seq);
        insert.executeUpdate();
    }
}

package io.greenroom.server.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** A connection that prepares each statement once. Used by one thread at a time. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Session(Connection connection) {
        this.connection = connection;
    }

    /** Opens a database file: readers cannot change anything, and writers wait for the disk at every commit. */
    static Session open(String file, boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
        }
        config.setGetGeneratedKeys(false);
        return new Session(config.createConnection("jdbc:sqlite:" + file));
    }

    /** What one row says. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> reader, Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        try (var rows = prepared(sql, parameters).executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    <T> Optional<T> first(String sql, Row<T> reader, Object... parameters) throws SQLException {
        try (var rows = prepared(sql, parameters).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    boolean exists(String sql, Object... parameters) throws SQLException {
        return first(sql, row -> true, parameters).isPresent();
    }

    /** Changes rows, and says how many. */
    int change(String sql, Object... parameters) throws SQLException {
        return prepared(sql, parameters).executeUpdate();
    }

    /** Runs statements that have no parameters. */
    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Steps of a transaction. */
    interface Steps {
        void run() throws SQLException;
    }

    /** Runs all steps or none. */
    void transaction(Steps steps) throws SQLException {
        change("BEGIN IMMEDIATE");
        try {
            steps.run();
            change("COMMIT");
        } catch (Throwable e) {
            rollBack(e);
            throw e;
        }
    }

    // After some failures, a full disk among them, SQLite has rolled back by itself, and says so by failing here.
    private void rollBack(Throwable cause) {
        try {
            change("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

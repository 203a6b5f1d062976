package io.greenroom.server.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/**
 * The steps by which the tables came to be as they are. A database remembers in its {@code user_version} how many of
 * them it has seen; a released step is never changed.
 */
final class Migrations {
    private static final List<String> STEPS = List.of("1-users-rooms-messages.sql");

    private Migrations() {}

    static void apply(Session session) throws SQLException {
        int seen = session.first("PRAGMA user_version", row -> row.getInt(1)).orElseThrow();
        if (seen > STEPS.size()) {
            throw new StorageUnavailable("The data was written by a newer version of Greenroom (its format is " + seen
                    + ", and this version knows " + STEPS.size()
                    + "); use that one, or choose another folder with --data.");
        }
        for (int step = seen; step < STEPS.size(); step++) {
            var sql = read(STEPS.get(step)) + "PRAGMA user_version = " + (step + 1) + ";";
            session.transaction(() -> session.run(sql));
        }
    }

    private static String read(String name) {
        try (var stream = Migrations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

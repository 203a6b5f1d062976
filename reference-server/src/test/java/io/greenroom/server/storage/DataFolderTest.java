package io.greenroom.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.server.tokens.Token;
import io.greenroom.server.users.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final User ADA = new User("u_1", "Ada", Instant.EPOCH);

    private final Path folder;

    DataFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatWasKeptIsThereAgain() throws SQLException {
        var data = folder.resolve("made/on/the/way");
        try (var database = Database.inFolder(data)) {
            new StoredUsers(database).add(ADA, Token.hash("ada"));
        }
        try (var database = Database.inFolder(data)) {
            assertThat(new StoredUsers(database).find("u_1")).contains(ADA);
        }
    }

    @Test
    void everyCommitIsSyncedToTheDisk() throws SQLException {
        try (var session = Session.open(folder.resolve("greenroom.db").toString(), false)) {
            assertThat(session.first("PRAGMA journal_mode", row -> row.getString(1)))
                    .contains("wal");
            assertThat(session.first("PRAGMA synchronous", row -> row.getInt(1)))
                    .contains(2);
        }
    }

    @Test
    void noTokenIsInTheFiles() throws SQLException, IOException {
        try (var database = Database.inFolder(folder)) {
            new StoredUsers(database).add(ADA, Token.hash("tk_secret"));
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain("tk_secret");
                }
            }
        }
    }

    @Test
    void aFolderInUseIsRefused() throws SQLException {
        try (var _ = Database.inFolder(folder)) {
            assertThatThrownBy(() -> Database.inFolder(folder))
                    .isInstanceOf(StorageUnavailable.class)
                    .hasMessageContaining("in use by another server");
        }
        Database.inFolder(folder).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Database.inFolder(file))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void dataOfANewerVersionIsRefused() throws SQLException {
        Database.inFolder(folder).close();
        try (var session = Session.open(folder.resolve("greenroom.db").toString(), false)) {
            session.run("PRAGMA user_version = 1000");
        }
        assertThatThrownBy(() -> Database.inFolder(folder))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void whatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(folder.resolve("greenroom.db"), "This is not a database, but it is long enough to be asked.");
        assertThatThrownBy(() -> Database.inFolder(folder))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("cannot be opened");
    }
}

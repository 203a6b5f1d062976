package io.greenroom.server.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A SQLite database, with one writer and readers beside it. What has been written is on the disk. */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;

    private final @Nullable DataFolder folder;
    private final Session session;
    private final Writer writer;
    private final @Nullable Readers readers;

    private Database(@Nullable DataFolder folder, Session session, @Nullable Readers readers) {
        this.folder = folder;
        this.session = session;
        this.writer = new Writer(session);
        this.readers = readers;
    }

    /** The database that is kept in a folder, which is made if there is none. */
    public static Database inFolder(Path path) {
        var folder = DataFolder.claim(path);
        List<Session> opened = new ArrayList<>();
        try {
            return open(folder, opened);
        } catch (SQLException e) {
            giveUp(folder, opened);
            throw new StorageUnavailable("The data in " + path + " cannot be opened: " + e.getMessage(), e);
        } catch (StorageUnavailable e) {
            giveUp(folder, opened);
            throw e;
        }
    }

    private static Database open(DataFolder folder, List<Session> opened) throws SQLException {
        var file = folder.databaseFile();
        opened.add(Session.open(file, false));
        Migrations.apply(opened.getFirst());
        while (opened.size() <= READERS) {
            opened.add(Session.open(file, true));
        }
        return new Database(folder, opened.getFirst(), new Readers(opened.subList(1, opened.size())));
    }

    private static void giveUp(DataFolder folder, List<Session> opened) {
        for (var session : opened) {
            try {
                session.close();
            } catch (SQLException e) {
                // Nothing was written through it, and why the database cannot be used is about to be said.
            }
        }
        folder.release();
    }

    /** A database that is gone when it is closed. */
    public static Database inMemory() {
        try {
            var session = Session.open(":memory:", false);
            Migrations.apply(session);
            return new Database(null, session, null);
        } catch (SQLException e) {
            throw new StorageUnavailable("No database could be made in memory: " + e.getMessage(), e);
        }
    }

    /** Reads what was committed before. In memory there is only the writer's session to read with. */
    // L1-15
    <T> T read(Work<T> work) {
        return readers == null ? writer.commit(work) : readers.read(work);
    }

    /** Writes, and returns when it is on the disk. */
    <T> T write(Work<T> work) {
        return writer.commit(work);
    }

    /**
     * Writes, and returns when it is on the disk.
     *
     * @param committed told of what came of it by the writer itself, in the order of commits, before anybody else knows
     */
    <T> T write(Work<T> work, Consumer<T> committed) {
        return writer.commit(work, committed);
    }

    /** The same without waiting for it; what fails is lost. */
    <T> void writeSoon(Work<T> work, Consumer<T> committed) {
        writer.commitSoon(work, committed);
    }

    /** Commits what is waiting, then closes everything. */
    @Override
    public void close() throws SQLException {
        writer.close();
        if (readers != null) {
            readers.close();
        }
        session.close();
        if (folder != null) {
            folder.release();
        }
    }
}

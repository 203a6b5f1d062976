package io.greenroom.server.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Sessions that read, beside the writer and without waiting for it. Each is lent to one caller at a time. */
final class Readers implements AutoCloseable {
    private final List<Session> all;
    private final BlockingQueue<Session> idle;

    Readers(List<Session> sessions) {
        all = List.copyOf(sessions);
        idle = new ArrayBlockingQueue<>(all.size(), false, all);
    }

    <T> T read(Work<T> work) {
        var session = borrow();
        try {
            return work.run(session);
        } catch (SQLException e) {
            throw new StorageFailed(e);
        } finally {
            idle.add(session);
        }
    }

    private Session borrow() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var session : all) {
            session.close();
        }
    }
}

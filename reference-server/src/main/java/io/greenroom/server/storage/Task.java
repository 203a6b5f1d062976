package io.greenroom.server.storage;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work that somebody waits for. */
final class Task<T> {
    private final Work<T> work;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private final Consumer<T> committed;
    private @Nullable T result;

    Task(Work<T> work, Consumer<T> committed) {
        this.work = work;
        this.committed = committed;
    }

    void run(Session session) throws SQLException {
        result = work.run(session);
    }

    void succeed() {
        try {
            committed.accept(Objects.requireNonNull(result));
        } finally {
            done.complete(result);
        }
    }

    void fail(Throwable cause) {
        done.completeExceptionally(cause);
    }

    T await() {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw new StorageFailed(e.getCause());
        }
    }
}

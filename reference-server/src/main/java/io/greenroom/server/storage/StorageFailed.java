package io.greenroom.server.storage;

import org.jspecify.annotations.Nullable;

/** The database did not do what it was asked; nothing of it was kept. */
public final class StorageFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageFailed(@Nullable Throwable cause) {
        super("the database failed", cause);
    }
}

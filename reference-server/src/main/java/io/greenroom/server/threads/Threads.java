package io.greenroom.server.threads;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Where an answer is made. What memory holds is answered at once by the event loop, which must never wait; what has to be
 * asked of the database is answered by a virtual thread, which may.
 */
@Singleton
public final class Threads {
    private final Executor waiting;

    Threads(@Named(TaskExecutors.BLOCKING) Executor waiting) {
        this.waiting = waiting;
    }

    /**
     * What is known already, or else what is found out by waiting.
     *
     * @param known from memory
     * @param otherwise asks the database; called by a thread that may wait
     */
    public <T> CompletionStage<T> answer(Optional<T> known, Supplier<T> otherwise) {
        return known.<CompletionStage<T>>map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.supplyAsync(otherwise, waiting));
    }
}

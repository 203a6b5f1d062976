package io.greenroom.perf.broken;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Answers so many requests a second, evenly spaced and one after the other; what comes faster queues without bound. Time in
 * which nobody asked is not saved up, but for the few milliseconds by which a busy machine may wake it too late.
 * {@code GET /health} is free.
 */
public final class ServesExactlyNASecond extends SoundServer {
    private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final long intervalNanos;
    private final AtomicLong nextNanos = new AtomicLong(System.nanoTime());

    public ServesExactlyNASecond(int n) {
        intervalNanos = TimeUnit.SECONDS.toNanos(1) / n;
    }

    @Override
    protected @Nullable Reply respond(Call call) throws InterruptedException {
        if (!call.is("GET", "health")) {
            awaitTurn();
        }
        return super.respond(call);
    }

    private void awaitTurn() throws InterruptedException {
        var now = System.nanoTime();
        var done = nextNanos.updateAndGet(next -> Math.max(next, now - LATE_NANOS) + intervalNanos);
        Thread.sleep(Duration.ofNanos(Math.max(0, done - now)));
    }
}

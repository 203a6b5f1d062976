package io.greenroom.conformance.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * The end of a process that follows: when its standard input ends, because whoever started it has closed it or is dead.
 * All that the process has started ends with it, within a second.
 */
final class Ending {
    private static final long LAST_WORDS_MILLIS = 100;
    private static final long KINDLY_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long CHILDREN_NANOS = TimeUnit.MILLISECONDS.toNanos(400);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long WIND_UP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean opening;
    private volatile Runnable lastWords = () -> {};

    /** Ends the process with this input; what is written there is of no interest. */
    void with(InputStream input, Runnable words) {
        lastWords = words;
        Thread.ofPlatform().daemon().name("standard-input").start(() -> {
            try {
                input.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // what cannot be read has ended
            }
            now();
        });
    }

    /** Ends the process; does not wait for it. */
    void now() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().name("end").start(this::end);
        }
    }

    /** Opens a server; after the end has begun none is opened any more, and this never returns. */
    Server open(Supplier<Server> server) {
        opening = true;
        try {
            if (!begun.get()) {
                return server.get();
            }
        } finally {
            opening = false;
        }
        return never();
    }

    private static Server never() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("interrupted");
    }

    private void end() {
        sayLastWords();
        endChildren();
        Thread.ofPlatform().daemon().name("halt").start(Ending::halt);
        System.exit(ExitCodes.PASSED);
    }

    /** Some systems are slow to bury orphans, and winding up would wait for that; all of them are dead by now. */
    private static void halt() {
        LockSupport.parkNanos(WIND_UP_NANOS);
        Runtime.getRuntime().halt(ExitCodes.PASSED);
    }

    /** Whoever listens may be asleep, with a full pipe: that holds up nothing. */
    private void sayLastWords() {
        var saying = Thread.ofPlatform().daemon().name("last-words").start(lastWords);
        try {
            saying.join(LAST_WORDS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kindly first, then by force; also those that are only being started. */
    private void endChildren() {
        Set<ProcessHandle> asked = new LinkedHashSet<>();
        var begin = System.nanoTime();
        do {
            ProcessHandle.current().descendants().filter(asked::add).forEach(ProcessHandle::destroy);
            if (System.nanoTime() - begin > KINDLY_NANOS) {
                asked.forEach(ProcessHandle::destroyForcibly);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        } while (busy(asked) && System.nanoTime() - begin < CHILDREN_NANOS);
    }

    private boolean busy(Set<ProcessHandle> children) {
        return opening || children.stream().anyMatch(ProcessHandle::isAlive);
    }
}

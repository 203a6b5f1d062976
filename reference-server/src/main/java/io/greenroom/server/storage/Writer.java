package io.greenroom.server.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * The one thread that changes the database. It commits together whatever has gathered while the last commit was on its
 * way to the disk: a lone caller waits for one sync, and sixty-four callers share one. Changes are made one after the
 * other and become visible in that order, so nobody ever sees a change without all that came before it.
 */
// L2-09 L2-16 L2-17 L2-18
final class Writer implements AutoCloseable {
    private static final int GROUP_MAX = 1024;

    private final Session session;
    private final BlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
    private final Task<Boolean> last = new Task<>(_ -> true, _ -> {});
    private final Thread thread;

    Writer(Session session) {
        this.session = session;
        this.thread = Thread.ofPlatform().name("writer").start(this::commitUntilClosed);
    }

    /** Does the work and returns what comes of it, once that is on the disk. */
    <T> T commit(Work<T> work) {
        return commit(work, _ -> {});
    }

    /**
     * The same.
     *
     * @param committed told of what came of it by this thread, in the order of commits, before anybody else knows
     */
    <T> T commit(Work<T> work, Consumer<T> committed) {
        var task = new Task<>(work, committed);
        waiting.add(task);
        if (!thread.isAlive()) {
            throw new IllegalStateException("the storage is closed");
        }
        return task.await();
    }

    /** The same without waiting for it. */
    <T> void commitSoon(Work<T> work, Consumer<T> committed) {
        waiting.add(new Task<>(work, committed));
    }

    /** How much work waits for the next commit. */
    int waiting() {
        return waiting.size();
    }

    private void commitUntilClosed() {
        List<Task<?>> group = new ArrayList<>();
        while (!group.contains(last)) {
            group.clear();
            group.add(next());
            waiting.drainTo(group, GROUP_MAX - 1);
            commitTogether(group);
        }
    }

    private Task<?> next() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            return last;
        }
    }

    private void commitTogether(List<Task<?>> group) {
        try {
            session.transaction(() -> {
                for (var task : group) {
                    task.run(session);
                }
            });
        } catch (Throwable e) {
            if (group.size() == 1) {
                group.getFirst().fail(e);
            } else {
                // One of them is at fault: each by itself, so that the others do not suffer for it.
                group.forEach(task -> commitTogether(List.of(task)));
            }
            return;
        }
        // Outside of the try: what fails from here on must not make anything of the group be done again.
        group.forEach(Task::succeed);
    }

    /** Commits what is waiting, and ends. */
    @Override
    public void close() {
        waiting.add(last);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiting.forEach(task -> task.fail(new IllegalStateException("the storage is closed")));
    }
}

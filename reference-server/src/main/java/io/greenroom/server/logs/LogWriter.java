package io.greenroom.server.logs;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON line for each request to the standard output, from a thread of its own, so that a slow terminal delays
 * no answer. Lines that come faster than they can be written are dropped.
 */
@Singleton
final class LogWriter {
    private static final int WAITING_MAX = 8192;
    private static final Duration LAST_LINES = Duration.ofSeconds(2);

    private final JsonMapper json;
    private final BlockingQueue<LogLine> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private final @Nullable Thread thread;

    LogWriter(JsonMapper json, @Value("${greenroom.quiet:false}") boolean quiet) {
        this.json = json;
        this.thread = quiet ? null : Thread.ofPlatform().name("log").daemon().start(this::writeUntilInterrupted);
    }

    /** Whether anything is written at all. */
    boolean writes() {
        return thread != null;
    }

    void write(LogLine line) {
        waiting.offer(line);
    }

    private void writeUntilInterrupted() {
        Collection<LogLine> lines = new ArrayList<>();
        try {
            while (true) {
                lines.add(waiting.take());
                waiting.drainTo(lines);
                print(lines);
                lines.clear();
            }
        } catch (InterruptedException e) {
            waiting.drainTo(lines);
            print(lines);
        }
    }

    private void print(Collection<LogLine> lines) {
        var bytes = new ByteArrayOutputStream();
        try {
            for (var line : lines) {
                json.writeValue(bytes, line);
                bytes.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.writeBytes(bytes.toByteArray());
        System.out.flush();
    }

    /** Writes what is waiting, unless nobody reads it, and ends. */
    @PreDestroy
    void close() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(LAST_LINES);
        }
    }
}

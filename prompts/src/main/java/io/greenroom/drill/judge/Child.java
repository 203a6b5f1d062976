package io.greenroom.drill.judge;

import io.greenroom.kit.subject.BoundedLines;
import io.greenroom.kit.subject.BoundedLines.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A process that speaks in lines. Its standard input stays open as long as we live, so that it learns of our end even if we
 * are killed. What it has to say to people goes into a file.
 */
final class Child {
    private static final int LONGEST_LINE = 256 * 1024;
    private static final long GRACE_SECONDS = 5;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param log that its standard error is appended to
     * @throws UncheckedIOException if it cannot be started
     */
    static Child start(List<String> command, Path log) {
        try {
            return new Child(new ProcessBuilder(command)
                    .redirectError(Redirect.appendTo(log.toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be started".formatted(command.getFirst()), e);
        }
    }

    /** Hands on each line until it ends, and returns its exit code. A line that is too long is left out. */
    int lines(Consumer<String> each) {
        try (var lines = new BoundedLines(process.getInputStream(), LONGEST_LINE)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                line.filter(Line::whole).map(Line::text).ifPresent(each);
            }
        } catch (IOException e) {
            // the stream was closed because the process was ended
        }
        return end();
    }

    private int end() {
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            return -1;
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Asks it to end, and sees to it. */
    void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // it is gone already
        }
        process.destroy();
        Thread.ofVirtual().start(this::end);
    }
}

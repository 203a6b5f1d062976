package io.greenroom.drill.handin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
final class Shell {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Shell() {}

    /** How it ended, and what it printed. */
    record Ended(int code, String said) {
        boolean well() {
            return code == 0;
        }

        List<String> lines() {
            return said.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /**
     * Runs it in a folder, with nothing to read; after five minutes it is ended with its children.
     *
     * @throws IOException if it cannot be started, or takes longer
     */
    static Ended run(Path folder, List<String> command) throws IOException {
        var output = Files.createTempFile("greenroom-", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end within 5 minutes");
            }
            return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}

package io.greenroom.conformance.proof;

import io.greenroom.conformance.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The kit as a user runs it: a process of its own.
 *
 * @param exitCode that it ended with
 * @param output what it printed, standard output and error together
 */
record Kit(int exitCode, String output) {
    private static final long MOST_MINUTES = 2;

    /** Runs a command to its end. */
    static Kit run(String... words) throws IOException, InterruptedException {
        var process = start(words);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the kit hangs; it printed:\n" + output);
        }
        return new Kit(process.exitValue(), output);
    }

    /** Starts a command. */
    static Process start(String... words) throws IOException {
        return command(List.of(words)).redirectErrorStream(true).start();
    }

    /** Starts a command whose standard output is read by a program; the rest is shown by this process. */
    static Process listenedTo(List<String> words) throws IOException {
        return command(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static ProcessBuilder command(List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(words);
        return new ProcessBuilder(command);
    }
}

package io.greenroom.drill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The room on a real terminal, which {@code script} of util-linux makes. */
@EnabledOnOs(OS.LINUX)
class PtyTest {
    /** What is sent to a terminal when a line is about to be read. */
    private static final String READY = "\u001B[?2004h";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int heard;

    private Process open() throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = "stty cols 70 rows 24; exec '%s' --enable-native-access=ALL-UNNAMED -cp '%s' %s '%s'"
                .formatted(java, classes, Pty.class.getName(), folder);
        var builder = new ProcessBuilder("script", "-qfec", command, "/dev/null").redirectErrorStream(true);
        builder.environment().put("TERM", "xterm-256color");
        return builder.start();
    }

    private void listen(Process process) {
        try (var in = process.getInputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // the terminal is gone
        }
    }

    private void expect(String words) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (said().indexOf(words, heard) < 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(said().substring(heard)).contains(words);
        heard = said().indexOf(words, heard) + words.length();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void type(Process process, String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    @Test
    void aPersonTypesAndSeesTheClock() throws Exception {
        var process = open();
        try {
            Thread.ofPlatform().daemon(true).start(() -> listen(process));
            expect("left, ");
            expect(READY);
            type(process, "note it's a note\r");
            expect("Noted.");
            expect(READY);
            type(process, "lev\t\r");
            expect("Level 2: not judged yet");
            expect(READY);
            type(process, "\u0003");
            expect("Ctrl-C ends nothing here.");
            expect(READY);
            type(process, "quit\r");
            expect("The sitting is kept in ");
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}

package io.greenroom.perf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bench that is interrupted leaves no server running, no half-written report and no line in the history. The signal is
 * TERM, which Java treats as it does Ctrl-C: INT is ignored by whatever a script has started in the background, this test
 * perhaps included.
 */
@Timeout(90)
class InterruptTest {
    private static final Path SERVER = Path.of("trials", "exactly.mjs");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Process bench(Path pid) throws IOException {
        assertThat(SERVER).isRegularFile();
        var start = "echo $$ > " + pid + "; exec node " + SERVER.toAbsolutePath() + " 2000";
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "bench",
                        "--start",
                        start,
                        "--seconds",
                        "60",
                        "--skip-calibration",
                        "--report",
                        folder.resolve("report").toString(),
                        "--history",
                        folder.resolve("history").toString()))
                .redirectErrorStream(true)
                .start();
    }

    /** In the midst of the load: the first line with figures has come. */
    @Test
    void theServerEndsWithTheBenchAndNothingIsHalfWritten() throws Exception {
        var pid = folder.resolve("pid");
        var bench = bench(pid);
        try (var output = new BufferedReader(new InputStreamReader(bench.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.lines().anyMatch(line -> line.contains(" left: ")))
                    .isTrue();
            var server = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
            assertThat(server).isPresent();
            bench.toHandle().destroy(); // which, unlike destroy(), leaves its output to be read
            assertThat(bench.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(bench.exitValue()).isEqualTo(143);
            server.get().onExit().get(10, TimeUnit.SECONDS);
            assertThat(output.lines()).noneMatch(line -> line.startsWith("Greenroom benched"));
            try (var left = Files.list(folder)) {
                assertThat(left).containsExactly(pid);
            }
        } finally {
            bench.destroyForcibly();
        }
    }
}

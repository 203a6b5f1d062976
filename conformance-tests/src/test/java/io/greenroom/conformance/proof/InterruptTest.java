package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is interrupted leaves no server running and no half-written report. The signal is TERM, which Java treats as it
 * does Ctrl-C: INT is ignored by whatever a script has started in the background, this test perhaps included.
 */
@Timeout(90)
class InterruptTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theServerEndsWithTheKitAndNothingIsHalfWritten() throws Exception {
        interrupted("exec node examples/node/server.mjs");
    }

    /** While it winds up, nobody may judge that it has stopped to answer. */
    @Test
    void aServerThatTakesItsTimeToEndIsNotSaidToFail() throws Exception {
        interrupted("trap 'sleep 4; exit' TERM; node examples/node/server.mjs & wait");
    }

    private void interrupted(String command) throws Exception {
        var report = folder.resolve("report");
        var pid = folder.resolve("pid");
        var kit = Kit.start("check", "--start", "echo $$ > " + pid + "; " + command, "--report", report.toString());
        try (var output = new BufferedReader(new InputStreamReader(kit.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).startsWith("Running ");
            var server = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
            assertThat(server).isPresent();
            kit.toHandle().destroy(); // which, unlike destroy(), leaves its output to be read
            assertThat(kit.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(kit.exitValue()).isEqualTo(143);
            server.get().onExit().get(10, TimeUnit.SECONDS);
            assertThat(report).doesNotExist();
            assertThat(output.lines()).noneMatch(line -> line.startsWith("Greenroom judged"));
        }
    }
}

package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The two-hour answers in other languages pass what they claim, started by the kit as a candidate would have it. */
class ExampleServersTest {
    @Test
    void theNodeServerPassesAllThreeLevels() throws Exception {
        var kit = Kit.run("check", "--strict", "--level", "1-3", "--start", "node examples/node/server.mjs");
        assertThat(kit.output()).contains("Levels 1 to 3 are complete.");
        assertThat(kit.exitCode()).isZero();
    }

    @Test
    void thePythonServerPassesTwoAndDoesNotAttemptTheThird() throws Exception {
        var kit = Kit.run("check", "--start", "python3 examples/python/server.py");
        assertThat(kit.output()).contains("Levels 1 and 2 are complete; level 3 is not attempted.");
        assertThat(kit.exitCode()).isZero();
    }

    @Test
    void aLevelThatWasAskedForAndIsNotAttemptedIsAFailure() throws Exception {
        var kit = Kit.run("check", "--level", "3", "--start", "python3 examples/python/server.py");
        assertThat(kit.output()).contains("not attempted");
        assertThat(kit.exitCode()).isEqualTo(1);
    }

    @Test
    void aClauseThatWasNamedCountsWithItsLevel() throws Exception {
        var kit = Kit.run("check", "--clause", "L1-01,L3-05", "--start", "python3 examples/python/server.py");
        assertThat(kit.output()).contains("Of 2 clauses asked for, 1 passed; 1 not attempted.");
        assertThat(kit.exitCode()).isEqualTo(1);
    }

    @Test
    void aReportThatCannotBeWrittenWithholdsNoVerdict() throws Exception {
        var file = Files.createTempFile("greenroom-", ".txt");
        var kit = Kit.run(
                "check", "--clause", "L1-01", "--report", file.toString(), "--start", "node examples/node/server.mjs");
        Files.delete(file);
        assertThat(kit.output())
                .contains("Of 1 clause asked for, 1 passed.", "greenroom: The files cannot be written to " + file)
                .doesNotContain("report.html");
        assertThat(kit.exitCode()).isEqualTo(4);
    }

    @Test
    void aServerThatDiesAtOnceIsToldWithItsLastLines() throws Exception {
        var kit = Kit.run("check", "--start", "echo 'SyntaxError: unexpected token'; exit 1");
        assertThat(kit.output()).contains("ended before it answered (exit code 1)", "SyntaxError: unexpected token");
        assertThat(kit.exitCode()).isEqualTo(3);
    }
}

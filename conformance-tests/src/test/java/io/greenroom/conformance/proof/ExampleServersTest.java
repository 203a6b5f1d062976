package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aServerThatDiesAtOnceIsToldWithItsLastLines() throws Exception {
        var kit = Kit.run("check", "--start", "echo 'SyntaxError: unexpected token'; exit 1");
        assertThat(kit.output()).contains("ended before it answered (exit code 1)", "SyntaxError: unexpected token");
        assertThat(kit.exitCode()).isEqualTo(3);
    }
}

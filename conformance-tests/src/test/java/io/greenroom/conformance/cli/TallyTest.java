package io.greenroom.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Tally tally = new Tally(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void equalRunsPass() {
        assertThat(of(Outcome.PASSED, Outcome.PASSED)).isZero();
        assertThat(said()).contains("2 of 2 runs, 0 differences");
    }

    @Test
    void aChangeIsADifference() {
        assertThat(of(Outcome.PASSED, Outcome.FAILED)).isEqualTo(1);
        assertThat(said()).contains("  L1-01: passed in run 1, failed in run 2", "2 of 2 runs, 1 differences");
    }

    @Test
    void aFlakyCheckIsADifferenceAlsoInTheFirstRun() {
        assertThat(of(Outcome.FLAKY, Outcome.FLAKY)).isEqualTo(1);
        assertThat(said()).contains("  flaky: L1_01_health", "2 of 2 runs, 2 differences");
    }

    @Test
    void whatTheKitCouldNotJudgeProvesNothing() {
        assertThat(of(Outcome.ERROR, Outcome.ERROR)).isEqualTo(4);
    }

    @Test
    void oneRunComparesNothing() {
        assertThat(of(Outcome.PASSED)).isEqualTo(1);
        assertThat(said()).contains("1 of 2 runs", "--minutes gives more");
    }

    private int of(Outcome... outcomes) {
        for (var outcome : outcomes) {
            tally.add(run(outcome));
        }
        return tally.end(2);
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static RunResult run(Outcome outcome) {
        var check = new CheckResult(Clause.L1_01, "L1_01_health", outcome, 1, Optional.empty(), Optional.empty());
        var clause = new ClauseResult(Clause.L1_01, outcome, List.of(check));
        var level = new LevelResult(Level.WORKING_CHAT, true, true, List.of(clause), true);
        return new RunResult("http://x", 1, Instant.EPOCH, Duration.ZERO, List.of(level), false, 1, List.of());
    }
}

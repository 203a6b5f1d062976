package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import io.greenroom.spec.Clause;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final List<CheckResult> results = Samples.underWay().clauses().stream()
            .flatMap(clause -> clause.checks().stream())
            .toList();
    private final List<Clause> clauses =
            results.stream().map(CheckResult::clause).toList();

    private static ReportContext context(int columns, boolean live) {
        return new ReportContext("greenroom check URL", new Terminal(live, columns, live, true), Optional.empty());
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void run(Progress progress) {
        progress.began(clauses);
        results.parallelStream().forEach(progress::ended);
        progress.note("Hear \u001B[2J this.");
        progress.finished();
        progress.finished();
    }

    @Test
    void plainLinesHoldNoEscapeCodes() {
        run(Progress.on(out, context(100, false)));
        assertThat(written()).doesNotContain("\u001B");
        assertThat(written().lines())
                .startsWith("Running 98 checks.")
                .contains(
                        "Level 1: 29 of 29 checks passed.",
                        "Level 2: 33 of 38 checks passed.",
                        "✗ L2-12 A limit that is not an integer from 1 to 100 is refused.",
                        "Hear \\u001B[2J this.");
    }

    @Test
    void afterTenFailuresThereIsOneLineMore() {
        var progress = Progress.on(out, context(100, false));
        Samples.inTrouble().clauses().stream()
                .flatMap(clause -> clause.checks().stream())
                .forEach(progress::ended);
        assertThat(written().lines().filter(line -> line.startsWith("✗"))).hasSize(10);
        assertThat(written()).containsOnlyOnce("More have failed; the report tells of all.");
    }

    @Test
    void secondAttemptsAreTold() {
        var progress = Progress.on(out, context(100, false));
        progress.tryingAgain(1);
        progress.tryingAgain(2);
        assertThat(written().lines()).containsExactly("trying the failed check again", "trying 2 failed checks again");
    }

    @Test
    void theTerminalIsLeftAsItWas() {
        run(Progress.on(out, context(100, true)));
        assertThat(written())
                .startsWith("\u001B[?25l")
                .endsWith("\r\u001B[J\u001B[?25h")
                .contains("Hear \\u001B[2J this.\n");
    }

    @Test
    void finishedBeforeItBeganWritesNoCodeForTheCursor() {
        Progress.on(out, context(100, true)).finished();
        assertThat(written()).isEmpty();
    }

    @Test
    void liveLinesFitTheWindow() {
        var counters = new Counters();
        counters.expect(clauses);
        results.forEach(counters::count);
        var lines = new ProgressLines(context(40, false)).of(counters, Duration.ofSeconds(7), "✗ " + Hostile.LONG);
        assertThat(lines).hasSize(4).allMatch(line -> Widths.of(line) < 40);
        assertThat(lines.get(1)).isEqualTo("Level 2  ████████████████████ 38/38");
        assertThat(lines.getLast()).startsWith("7 s · 5 failed · ✗ \\u001B[2J");
    }

    @Test
    void aBarGrows() {
        var counters = new Counters();
        counters.expect(clauses);
        results.stream().limit(21).forEach(counters::count);
        assertThat(new ProgressLines(context(100, false)).of(counters, Duration.ZERO, ""))
                .first()
                .asString()
                .isEqualTo("Level 1  " + "█".repeat(28) + "░".repeat(12) + " 21/29");
    }
}

package io.greenroom.perf.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import io.greenroom.perf.result.Second;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final List<Second> seconds = Samples.failed().rounds().getFirst().timeline();

    private static Terminal terminal(boolean live, int columns) {
        return new Terminal(live, columns, live, true);
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void run(Progress progress) {
        progress.begin("preparing 50 people and 10 rooms", 0);
        progress.begin("load", 30);
        seconds.forEach(second -> progress.second(second, 29 - second.at()));
        progress.note("Hear \u001B[2J this.");
        progress.finished();
        progress.finished();
    }

    @Test
    void plainLinesComeEveryFewSecondsAndHoldNoEscapeCodes() {
        run(Progress.on(out, terminal(false, 100), () -> 1_204));
        assertThat(written()).doesNotContain("\u001B");
        assertThat(written().lines())
                .startsWith("preparing 50 people and 10 rooms", "load, 30 s")
                .contains("Hear \\u001B[2J this.")
                .hasSize(9);
        assertThat(written())
                .containsPattern("(?m)^  25 s left: \\d+ a second, p99 \\S+ ms, \\d+ errors, 1,204 acknowledged$")
                .contains("  0 s left: ");
    }

    @Test
    void theTerminalIsLeftAsItWas() {
        run(Progress.on(out, terminal(true, 100), () -> 1_204));
        assertThat(written())
                .startsWith("\u001B[?25l")
                .endsWith("\r\u001B[J\u001B[?25h")
                .contains("Hear \\u001B[2J this.\n");
    }

    @Test
    void liveLinesFitTheWindowAndCountDown() {
        var state = new PhaseState(() -> 1_204);
        state.begin("load " + Hostile.LONG, 30, 0);
        seconds.forEach(second -> state.add(second, 12, 1_000_000_000));
        var lines = new PhaseLines(terminal(false, 40)).of(state, 3_500_000_000L);
        assertThat(lines).hasSize(4).allMatch(line -> Widths.of(line) < 40);
        assertThat(lines.get(1)).isEqualTo("███████████████░░░░░░░ 10 s left");
        assertThat(lines.get(2)).contains(" a second, p99 ").doesNotContain("\u001B");
        assertThat(lines.get(3)).hasSize(30);
    }

    @Test
    void aPhaseOfUnknownLengthHasNoBar() {
        var state = new PhaseState(() -> 0);
        state.begin("reading back", 0, 0);
        assertThat(new PhaseLines(terminal(false, 80)).of(state, 5)).containsExactly("reading back");
    }
}

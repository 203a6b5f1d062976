package io.greenroom.perf.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {
    private static String text(Bench bench, int columns, boolean colour, boolean unicode) {
        var folder = Optional.of(Path.of("target", "greenroom"));
        return new TerminalReport(new Terminal(false, columns, colour, unicode), folder).text(bench);
    }

    private static String text(Bench bench) {
        return text(bench, 100, false, true);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void recorded(int columns) throws IOException {
        Golden.check("failed-" + columns + ".txt", text(Samples.failed(), columns, false, true));
        Golden.check("capacity-" + columns + ".txt", text(Samples.capacity(), columns, false, true));
        Golden.check("compared-" + columns + ".txt", text(Samples.compared(), columns, false, true));
    }

    @Test
    void recordedInAscii() throws IOException {
        var text = text(Samples.failed(), 80, false, false);
        assertThat(text).matches("[\\n -~]*");
        Golden.check("failed-ascii.txt", text);
    }

    @Test
    void recordedWhereNothingIsWrongOrNothingKnown() throws IOException {
        Golden.check("passed.txt", text(Samples.passed()));
        Golden.check("not-valid.txt", text(Samples.notValid()));
        Golden.check("unreachable.txt", text(Samples.unreachable()));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 60, 77, 100, 160, 200})
    void noLineIsWiderThanTheTerminal(int columns) {
        for (var bench : List.of(Samples.failed(), Samples.capacity(), Samples.compared(), Hostile.bench())) {
            assertThat(text(bench, columns, false, true).lines()).allMatch(line -> Widths.of(line) <= columns);
            assertThat(text(bench, columns, false, false).lines()).allMatch(line -> line.length() <= columns);
        }
    }

    @Test
    void theVerdictComesFirstAndFaultsAreNamed() {
        assertThat(text(Samples.failed()))
                .containsSubsequence(
                        "✗ The server loses messages",
                        "It stalls: twice no answer",
                        "1,200 acknowledged, lost: 3, doubled: 1; 2 indefinite, 1 of them there.",
                        "31  post: 500",
                        "it can send 6,400 a second; this run asked for 100: 1.6 %.",
                        "Report: target/greenroom/report.html");
        assertThat(text(Samples.passed()))
                .contains("1,200 acknowledged, all there once and in order; 2 indefinite, 1 of them there.");
    }

    @Test
    void aSearchSaysHowSteadyTheMachineWas() {
        assertThat(text(Samples.capacity(new Pace(60, 30, 31.2))))
                .contains("The machine was steady meanwhile (1.04).")
                .doesNotContain("fixed work");
        for (var bench : List.of(Samples.passed(), Samples.failed(), Samples.compared())) {
            assertThat(text(bench)).doesNotContain("machine was steady", "machine's own pace");
        }
    }

    @Test
    void colourAddsNothingButColour() {
        var coloured = text(Samples.failed(), 100, true, true);
        assertThat(coloured).contains("\u001B[31m✗\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(text(Samples.failed()));
    }

    @Test
    void nothingOfAHostileServerReachesTheTerminal() {
        var text = text(Hostile.bench());
        assertThat(text).doesNotContain("\u001B", "\u202E", "\u0007", "\u2028", "\r");
        assertThat(text).contains("\\u001B", "\\u202E");
        assertThat(text.length()).isLessThan(30_000);
    }
}

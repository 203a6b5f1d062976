package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {
    private static final String COMMAND = "greenroom check http://localhost:3000";

    private static String text(RunResult run, int columns, boolean colour, boolean unicode) {
        var folder = Optional.of(Path.of("target", "greenroom"));
        return new TerminalReport(new ReportContext(COMMAND, new Terminal(false, columns, colour, unicode), folder))
                .text(run);
    }

    private static String text(RunResult run) {
        return text(run, 100, false, true);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 100, 160})
    void recorded(int columns) throws IOException {
        Golden.check("under-way-" + columns + ".txt", text(Samples.underWay(), columns, false, true));
        Golden.check("in-trouble-" + columns + ".txt", text(Samples.inTrouble(), columns, false, true));
    }

    @Test
    void recordedInAscii() throws IOException {
        var text = text(Samples.underWay(), 100, false, false);
        assertThat(text).matches("[\\n -~]*");
        Golden.check("under-way-ascii.txt", text);
    }

    @Test
    void recordedWithoutFailures() throws IOException {
        Golden.check("passed.txt", text(Samples.passed()));
        Golden.check("passed-two-levels.txt", text(Samples.passedTwoLevels()));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 60, 77, 100, 160, 200})
    void noLineIsWiderThanTheTerminal(int columns) {
        for (var run : List.of(Samples.underWay(), Samples.inTrouble(), Hostile.run())) {
            assertThat(text(run, columns, false, true).lines()).allMatch(line -> Widths.of(line) <= columns);
            assertThat(text(run, columns, false, false).lines()).allMatch(line -> line.length() <= columns);
        }
    }

    @Test
    void colourAddsNothingButColour() {
        var coloured = text(Samples.inTrouble(), 100, true, true);
        assertThat(coloured).contains("\u001B[31m✗ L1-03  MUST\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(text(Samples.inTrouble()));
    }

    @Test
    void nothingOfAHostileServerReachesTheTerminal() {
        var text = text(Hostile.run());
        assertThat(text).doesNotContain("\u001B", "\u202E", "\u0007", "\u2028", "\r");
        assertThat(text).contains("\\u001B", "\\u202E");
        assertThat(text.length()).isLessThan(20_000);
    }

    @Test
    void aPastedReplayIsOneCommand() {
        var text = text(Samples.underWay(), 60, false, true);
        assertThat(text.replaceAll(" \\\\\n +", " ")).contains(COMMAND + " --clause L2-07 --seed 8317\n");
    }

    @Test
    void theVerdictKnowsWhoseFaultItIs() {
        var run = MadeUpRun.ofAll().error(Clause.L2_07, "java.lang.Error").result();
        assertThat(text(run))
                .contains("Level 1 is complete; level 2 lacks 1 of 34 MUST clauses, all because the kit failed.")
                .contains("Next: tell us how the kit failed at L2-07")
                .contains("This is our fault, not your server's.");
    }

    @Test
    void whatWasNotSentIsNotTheFirstToMend() {
        var run = MadeUpRun.of(Level.WORKING_CHAT);
        Level.WORKING_CHAT.clauses().stream()
                .limit(9)
                .forEach(clause -> run.failed(
                        clause, MadeUpRun.failure("GET /rooms", "an answer", "nothing", ClauseBroken.GIVEN_UP)));
        assertThat(text(run.result())).contains("Next: mend L1-01: the server was given up. 8 checks more");
        run.failed(Clause.L1_03, MadeUpRun.failure("POST /users", "201", "200", "POST /users answers 200, not 201"));
        assertThat(text(run.result())).contains("Next: mend L1-03: POST /users answers 200, not 201.");
    }

    @Test
    void strictCountsAdvice() {
        var run = MadeUpRun.of(Level.WORKING_CHAT, Level.HISTORY_AND_HONEST_ERRORS)
                .failed(Clause.L2_20, Samples.limit());
        assertThat(text(run.result())).contains("Levels 1 and 2 are complete.").contains("Advised, not counted");
        assertThat(text(run.strict().result()))
                .contains("level 2 lacks 1 of 38 clauses.")
                .doesNotContain("Advised");
    }

    @Test
    void aSelectionHasNoLevels() {
        var run = MadeUpRun.of(Level.HISTORY_AND_HONEST_ERRORS)
                .failed(Clause.L2_07, Samples.paging())
                .outcome(Outcome.PASSED, Clause.L2_08)
                .selection(Clause.L2_07, Clause.L2_08)
                .result();
        assertThat(text(run))
                .contains("Of 2 clauses asked for, 1 passed; 1 failed.")
                .contains("Next: mend L2-07");
    }

    @Test
    void aLevelTakenAloneIsSaidToBe() {
        var run = MadeUpRun.of(Level.HISTORY_AND_HONEST_ERRORS).result();
        assertThat(text(run)).contains("Level 2, taken alone, is complete.");
    }
}

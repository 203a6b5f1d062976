package io.greenroom.drill.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.greenroom.kit.cli.Execution;
import io.greenroom.kit.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SolveCommandTest {
    private static final String RIGHT = "python3 " + Solutions.FOLDER.resolve("outages.py");
    private static final Terminal WIDE = new Terminal(false, 200, false, true);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void tellWhereTheRoundsAre() {
        System.setProperty("greenroom.rounds", "rounds");
    }

    private int solve(String... words) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--work", folder.toString()));
        var command = new SolveCommand(WIDE, new PrintStream(out, true, StandardCharsets.UTF_8));
        return Execution.run(
                new CommandLine(command).setErr(new PrintWriter(err, true, StandardCharsets.UTF_8)),
                all.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theProblemsAreListedAndTheTestsOfOne() {
        assertThat(solve("--list")).isZero();
        assertThat(printed()).contains("event-window        De-duplication window", "top-k ");
        assertThat(solve("outages", "--list")).isZero();
        assertThat(printed()).contains("Stage 2: Edge cases", "S2-01  no-notes: Without notes");
    }

    @Test
    void withoutACommandTheStatementIsPrinted() {
        assertThat(solve("outages")).isZero();
        assertThat(printed()).startsWith("# Outages merged").contains("greenroom solve outages 'python3 solution.py'");
    }

    @Test
    void aRightOnePasses() {
        assertThat(solve("outages", RIGHT, "--stage", "2")).isZero();
        assertThat(printed())
                .contains("Outages merged: 9 tests. Each run has 6 s of processor time and 1,024 MB of memory.")
                .contains("✓ Stage 2, edge cases: 9 of 9 tests pass");
    }

    @Test
    void aWrongOneIsToldInFourLinesAndAHint() throws IOException {
        var file = folder.resolve("wrong.py");
        Files.writeString(
                file, Solutions.read(Solutions.FOLDER.resolve("outages.py")).replace("<= merged", "< merged"));
        assertThat(solve("outages", "python3 " + file)).isOne();
        assertThat(printed().replace(folder.toString(), "FOLDER"))
                .contains("""
                        ✗ Stage 1, examples: 2 of 3 tests pass""")
                .contains("""

                        ✗ S1-03  One inside of another, and one that touches.
                            input     0 100 3 / 10 50 / 20 30 / 50 60
                        """.stripTrailing())
                .contains("""
                            expected  line 1: "10 60"
                            got       line 1: "10 50" (all of it: FOLDER/outages/S1-03-inside-and-touching.got)
                            hint      The end is the larger of the two ends, and touching is <=.
                            replay    greenroom solve outages 'python3 FOLDER/wrong.py' --test S1-03
                        """)
                .doesNotContain("Stage 2");
        assertThat(folder.resolve("outages/S1-03-inside-and-touching.got"))
                .hasContent("10 50\n50 60\ndown 50 longest 40\n");
    }

    @Test
    void aSingleTestIsRunByItsNumberOrItsName() {
        assertThat(solve("outages", RIGHT, "--test", "s2-03")).isZero();
        assertThat(printed()).contains("1 of 1 test pass");
        assertThat(solve("outages", RIGHT, "--test", "any-order")).isZero();
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        refused("which problem? greenroom solve --list names them");
        refused("there is no problem 'chess'; there are: event-window, hash-ring", "chess");
        refused(
                "'outages' has no such test; greenroom solve outages --list names all tests",
                "outages",
                "x",
                "--test",
                "y");
        refused("'outages' has no such stage", "outages", "x", "--stage", "7");
        refused("what is to be run?", "outages", "--follow");
        refused(
                "there are no rounds in",
                "--list",
                "--rounds",
                folder.resolve("none").toString());
    }

    private void refused(String sentence, String... words) {
        assertThat(solve(words)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("greenroom: ")
                .contains(sentence);
    }

    @Test
    void aCommandThatIsNotThereIsUnreachable() {
        assertThat(solve("outages", "no-such-program-here")).isEqualTo(3);
        assertThat(printed()).contains("The command cannot be started (exit code 127)");
    }

    @Test
    void eventsKeepToTheirSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/events.schema.json")), InputFormat.JSON);
        assertThat(solve("outages", RIGHT.replace("outages.py", "sessions.py"), "--events"))
                .isOne();
        assertThat(printed().lines()).allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                .as(line)
                .isEmpty());
        assertThat(printed().lines().map(line -> line.replaceAll("\\{\"event\":\"(\\w+)\".*", "$1")))
                .containsExactly("began", "turn", "checking", "clause", "clause", "clause", "level", "ended");
        assertThat(printed()).contains("\"clause\":\"S1-01\"", "\"sent\":\"0 1000 3 / 100 200");
    }
}

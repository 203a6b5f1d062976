package io.greenroom.drill.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.report.Golden;
import io.greenroom.drill.report.MadeUpSitting;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.round.Rounds;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.kit.cli.Execution;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HistoryTest {
    private static final Rounds ROUNDS = new Rounds(Path.of("rounds"));

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fourAttempts() throws IOException {
        sprint(0, "24:10", false)
                .mark("30:00", "plan", Band.LEANING_NO_HIRE, "none", false)
                .keep(folder.resolve("a"));
        sprint(2, "19:30", true).keep(folder.resolve("b"));
        sprint(5, "12:05", false).keep(folder.resolve("d"));
        architecture().keep(folder.resolve("c"));
    }

    private static MadeUpSitting begun(String name, int day, Mode mode) {
        return new MadeUpSitting(round(name), MadeUpSitting.BEGAN.plus(Duration.ofDays(day)), mode, false, 100 + day);
    }

    private static Round round(String name) {
        return ROUNDS.find(name).orElseThrow();
    }

    private static MadeUpSitting sprint(int day, String green, boolean breaks) {
        var sitting = begun("chat-sprint", day, day > 3 ? Mode.MOCK : Mode.PRACTICE)
                .level("9:00", 1, 31, "L1-02", "L1-03", "L1-04")
                .at("9:30", new Event.Hinted("who-is-speaking", 1, 1, false))
                .level(green, 1, 31);
        if (breaks) {
            sitting.level("26:00", 1, 31, "L1-17");
        } else {
            sitting.at("28:00", new Event.Committed("http://localhost:8080"));
        }
        return sitting.at("30:00", new Event.Ended(true));
    }

    private static MadeUpSitting architecture() {
        return begun("engineering-architecture", 3, Mode.MOCK).at("60:00", new Event.Ended(true));
    }

    private int run(Terminal terminal, String... args) {
        out.reset();
        var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        var command = new CommandLine(new HistoryCommand(terminal, printed, ZoneOffset.UTC))
                .setErr(new PrintWriter(err, true));
        return Execution.run(command, args);
    }

    private String said(int columns, String... more) {
        var args = new String[more.length + 4];
        System.arraycopy(new String[] {"--folder", folder.toString(), "--rounds", "rounds"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        assertThat(run(new Terminal(false, columns, false, true), args)).isEqualTo(ExitCodes.PASSED);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tableAndPlotReadAsRecorded() throws IOException {
        for (var columns : new int[] {60, 120}) {
            var said = said(columns);
            assertThat(said.lines()).allMatch(line -> Widths.of(line) <= columns);
            Golden.check("history-" + columns + ".txt", said);
        }
    }

    @Test
    void twoAreComparedAsRecorded() throws IOException {
        for (var columns : new int[] {60, 120}) {
            Golden.check("compared-" + columns + ".txt", said(columns, "--compare", "1", "2"));
        }
    }

    @Test
    void onlyAttemptsAtOneRoundAreCompared() {
        var terminal = Terminal.plain();
        assertThat(run(terminal, "--folder", folder.toString(), "--rounds", "rounds", "--compare", "1", "3"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("only attempts at one round can be compared");
        assertThat(run(terminal, "--folder", folder.toString(), "--rounds", "rounds", "--compare", "0", "1"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("there is no attempt 0; greenroom history drills numbers them, 1 to 4");
        assertThat(run(terminal, "--rounds", folder.resolve("no").toString())).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void whatCannotBeReadIsNamedAndCostsNothingElse() throws IOException {
        begun("chat-sprint", 6, Mode.MOCK).level("9:00", 1, 31).keep(folder.resolve("unfinished"));
        architecture().keep(folder.resolve("torn"));
        Files.writeString(folder.resolve("torn").resolve(Journal.FILE), "{\"n\":3,", StandardOpenOption.APPEND);
        Files.createDirectories(folder.resolve("damaged"));
        Files.writeString(folder.resolve("damaged").resolve(Journal.FILE), "{}\nnonsense\n");
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty").resolve(Journal.FILE), "");
        var kiosk = new MadeUpSitting(
                io.greenroom.drill.report.MadeUpRound.kiosk(), MadeUpSitting.BEGAN, Mode.MOCK, false, 1);
        kiosk.at("1:00", new Event.Ended(false)).keep(folder.resolve("unknown"));
        var attempts = Attempts.in(folder, ROUNDS);
        assertThat(attempts.all()).hasSize(5);
        assertThat(attempts.notes())
                .hasSize(4)
                .anyMatch(note -> note.contains("unfinished is not over (last seen at 9:00 of 30:00)"))
                .anyMatch(note -> note.contains("damaged was left out"))
                .anyMatch(note -> note.contains("empty does not begin with its start"))
                .anyMatch(note -> note.contains("of the round 'kiosk', which is not there"));
        assertThat(said(100)).contains("is not over");
    }

    @Test
    void whatAnAttemptCameToIsFoldedFromItsJournal() {
        var attempts = Attempts.in(folder, ROUNDS).all();
        assertThat(attempts)
                .extracting(Attempt::round)
                .containsExactly("chat-sprint", "chat-sprint", "engineering-architecture", "chat-sprint");
        var second = attempts.get(1);
        assertThat(second.firstGreen()).contains((19 * 60 + 30) * 1000L);
        assertThat(second.regressions()).isEqualTo(1);
        assertThat(second.points()).isEqualTo(1);
        assertThat(second.passed()).isEqualTo(30);
        assertThat(second.clauses()).isEqualTo(31);
        assertThat(second.hints()).singleElement().asString().endsWith(": Nudge");
    }

    @Test
    void thePageIsWholeAndNeedsNothingElse() throws Exception {
        var page = folder.resolve("pages").resolve("history.html");
        said(100, "--page", page.toString());
        var text = Files.readString(page);
        assertThat(text)
                .contains("Content-Security-Policy", "4 attempts", "<svg", "12:05", "Time to the first green level")
                .doesNotContain("<script", "src=\"", "url(", "NaN");
        Files.createDirectories(Path.of("target", "reports"));
        Files.writeString(Path.of("target", "reports", "history.html"), text);
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new java.io.StringReader(text.replace("<!DOCTYPE html>", ""))));
    }

    @Test
    void nothingYet() {
        assertThat(run(Terminal.plain(), "--folder", folder.resolve("none").toString(), "--rounds", "rounds"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("For example: greenroom drill chat-sprint");
    }
}

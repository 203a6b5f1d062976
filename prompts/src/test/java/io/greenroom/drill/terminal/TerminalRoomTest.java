package io.greenroom.drill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.report.Golden;
import io.greenroom.drill.report.MadeUpRound;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalRoomTest {
    @TempDir
    Path folder = Path.of("");

    private static Terminal wide(int columns) {
        return new Terminal(false, columns, false, true);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100})
    void aMockFromThePromptToTheReport(int columns) throws Exception {
        try (var play = new Playing(folder, Mode.MOCK, wide(columns))) {
            mock(play);
            var said = play.left();
            assertThat(said.lines()).allMatch(line -> Widths.of(line) <= columns || line.contains(folder.toString()));
            assertThat(said).doesNotContain(MadeUpRound.GUIDE, "\u001B");
            Golden.check("mock-" + columns + ".txt", said.replaceAll("Report:\\s+\\S+", "Report: FOLDER/report.html"));
            assertThat(folder.resolve("report.html")).content().contains("Named an order at 4:00");
        }
    }

    private static void mock(Playing play) throws Exception {
        play.expect("The judge watches http://localhost:8080.");
        play.at(2, 10).type("ask Can I use a database for it?").expect("Yes, for 200 people.");
        play.type("ask What colour?").expect("left to you");
        play.type("note Assumed: it's one process").expect("Noted.");
        play.type("pause").expect("In a mock the clock runs on.");
        play.type("nonsense").expect("There is no command 'nonsense'.");
        play.at(10, 0).expect("Phase 2 of 3: Build");
        play.type("hints").expect("Nudge, costs 1");
        play.type("hint who-buys").expect("costs 1 point.");
        play.type("yes").expect("Who pays?");
        play.type("hint who-buys").expect("Type it").type("hint who-buys").expect("Look at the header.");
        play.at(17, 20).watcher.judge(1, 28);
        play.expect("Level 1: 28 of 30 clauses pass.");
        play.type("failures 1").expect("hint      Sort by seq");
        play.at(27, 40).watcher.judge(1, 30);
        play.expect("Level 1 is green");
        play.at(30, 0).expect("30 minutes are left.").expect("A paper comes back");
        play.watcher.silence("nothing listens at http://localhost:8080");
        play.expect("The judge is silent: nothing listens");
        play.watcher.back();
        play.expect("The judge is back.");
        play.at(41, 0).watcher.judge(1, 29);
        play.expect("Level 1 is broken").expect("got");
        play.type("levels").expect("broken since 41:00");
        play.at(43, 2).watcher.judge(1, 30);
        play.expect("Level 1 is green: complete again").expect("What broke?");
        play.at(50, 0).expect("Phase 3 of 3").expect("The bench, smoke");
        play.type("phase").expect("Look back, until 1:00:00");
        play.type("model").expect("In a mock the model answer opens");
        play.type("rubric").expect("when the round is over");
        play.type("commit").expect("Your answer is committed.");
        play.at(60, 0).expect("The bell: the round is over.").expect("quit leaves.");
        play.type("mark plan wonderful x").expect("There is no band 'wonderful'.");
        play.type("mark plan leaning-hire").expect("No mark without evidence");
        play.type("mark plan leaning-hire named an order at 4:00").expect("Verdict: ");
        play.type("rubric").expect("names an order, as in strong hire");
        play.type("sounds").expect("begins to type");
        play.type("model").expect("One map of papers");
        play.type("quit");
    }

    @Test
    void whenTheScriptEndsItGoesOnToTheBellAndThenEnds() throws Exception {
        try (var play = new Playing(folder, Mode.PRACTICE, wide(80))) {
            play.expect("The judge watches").type("pause").expect("The clock stands.");
            play.end().expect("The clock runs again.");
            play.at(70, 0).expect("The bell");
            assertThat(play.left()).contains("Verdict: not observed");
            assertThat(folder.resolve("report.md")).exists();
        }
    }

    @Test
    void finishAsksOnce() throws Exception {
        try (var play = new Playing(folder, Mode.PRACTICE, wide(80))) {
            play.type("finish").expect("Type it again, or yes.").type("levels").expect("Level 1");
            play.type("yes").expect("There is no command 'yes'");
            play.type("finish").expect("Type it again, or yes.").type("finish").expect("before the bell");
            play.type("quit").left();
        }
    }

    @Test
    void quitLeavesWhatCanBeGoneOnWith() throws Exception {
        try (var play = new Playing(folder, Mode.MOCK, wide(200))) {
            play.expect("help names").type("quit");
            assertThat(play.left()).contains("can be gone on with.", "In a mock the clock runs on meanwhile.");
            assertThat(play.drill().candidate().over()).isFalse();
            assertThat(folder.resolve("report.md")).doesNotExist();
        }
    }

    @Test
    void aWaitGoesOnAtItsMoment() throws Exception {
        try (var play = new Playing(folder, Mode.PRACTICE, wide(80))) {
            play.type("wait soon").expect("wait takes a moment");
            play.type("wait 12:00").type("note after twelve").at(12, 0);
            play.expect("12:00    Noted.");
            play.type("wait bell").type("quit").at(60, 0);
            assertThat(play.left()).contains("The bell");
        }
    }

    @Test
    void anAnswerComesFromAFile() throws Exception {
        try (var play = new Playing(folder, Mode.PRACTICE, wide(80))) {
            var file = Files.writeString(folder.resolve("answer.md"), "# Mine\n");
            play.type("commit @" + folder.resolve("none.md")).expect("cannot be read as text");
            play.type("commit @" + file).expect("Your answer is committed.").expect("model shows");
            assertThat(play.drill().candidate().committed()).contains("# Mine");
            play.type("server localhost:9090").expect("The judge watches http://localhost:9090.");
            play.type("start node server.mjs").expect("The judge watches node server.mjs.");
            play.type("help").expect("wait M:SS or bell").type("quit").left();
        }
    }

    @Test
    void whereOnlyAsciiIsShownThereIsOnlyAscii() throws Exception {
        try (var play = new Playing(folder, Mode.PRACTICE, new Terminal(false, 40, false, false))) {
            play.expect("The judge watches").watcher.judge(1, 30);
            play.expect("+ Level 1 is green").watcher.judge(1, 29);
            play.expect("x Level 1 is broken").type("failures").expect("MUST").type("quit");
            assertThat(play.left()).isEqualTo(play.said()).matches("\\p{ASCII}*");
            assertThat(play.said().lines()).allMatch(line -> line.length() <= 40 || line.contains("/"));
        }
    }
}

package io.greenroom.drill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.cli.Main;
import io.greenroom.drill.live.FakeWatcher;
import io.greenroom.drill.live.Sitter;
import io.greenroom.drill.report.Reports;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that are left when a drill is over, as files. */
class ReportsInTheBrowserTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void sit(String name, boolean pair) throws IOException {
        var sitting = folder.resolve("drills").resolve(name);
        try (var room = new Sitter(sitting, "chat-server", Mode.MOCK, pair, 120)) {
            room.until(20).watcher.judge(1, FakeWatcher.CLAUSES);
            room.until(50).watcher.judge(1, FakeWatcher.CLAUSES - 2);
            room.drill().note("in memory for now", false);
            room.until(55).watcher.judge(1, FakeWatcher.CLAUSES);
            room.until(121);
            Reports.write(room.sitting(), sitting);
        }
    }

    @Test
    void reportsAndHistoryCanBeReadByEverybody() throws IOException {
        sit("1", false);
        sit("2", true);
        var drills = folder.resolve("drills");
        var history = folder.resolve("history.html");
        System.setProperty("greenroom.rounds", "rounds");
        var code = Main.run(
                Terminal.plain(),
                NOWHERE,
                NOWHERE,
                "history",
                "--folder",
                drills.toString(),
                "--page",
                history.toString());
        assertThat(code).isZero();
        try (var browsers = new Browsers()) {
            look(browsers, drills.resolve("1").resolve("report.html"), "report");
            look(browsers, drills.resolve("2").resolve("report-interviewer.html"), "report-interviewer");
            look(browsers, history, "history");
        }
    }

    private static void look(Browsers browsers, Path page, String name) {
        var person = browsers.person(page.toUri().toString());
        person.accessible();
        person.shots(name);
        assertThat(person.errors()).isEmpty();
    }
}

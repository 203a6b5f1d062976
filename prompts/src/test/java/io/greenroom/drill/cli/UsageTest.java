package io.greenroom.drill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Draw;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.kit.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void tellWhereTheRoundsAre() {
        System.setProperty("greenroom.rounds", "rounds");
        System.setProperty("greenroom.launcher", "false");
    }

    private int drill(String... words) {
        List<String> all = new ArrayList<>(List.of("drill", "--folder", folder.toString()));
        all.addAll(List.of(words));
        return Main.run(
                Terminal.plain(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
    }

    private void refused(int code, String sentence, String... words) {
        err.reset();
        assertThat(drill(words)).isEqualTo(code);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("greenroom: ")
                .contains(sentence);
    }

    @Test
    void theListNamesEveryRound() {
        assertThat(drill("--list")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("chat-server", "120 min", "chat-sprint", "30 min", "engineering-architecture", "60 min");
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        refused(2, "which round? greenroom drill --list names them");
        refused(2, "there is no round 'chess'; there are: after-action, bad-to-good", "chess");
        refused(2, "either a URL or --start 'CMD', not both", "chat-sprint", "http://localhost:1", "--start", "x");
        refused(2, "--minutes takes 0.1 to 10000, not 0.0", "chat-sprint", "--minutes", "0");
        refused(2, "--speed takes 0.01 to 10000", "chat-sprint", "--speed", "-1");
        refused(2, "--port takes 0 to 65535", "chat-sprint", "--port", "70000");
        refused(2, "an interviewer needs the pages", "chat-sprint", "--terminal", "--pair");
        refused(2, "whose day? engineer or product", "day");
        refused(2, "there is no loop 'chef'; there are: engineer, product", "day", "chef");
        refused(2, "has ended", "day", "--resume");
        refused(2, "your program is run: name the command, --start 'python3 solution.py'", "live-coding");
        refused(2, "has ended", "--resume");
        refused(
                2,
                "there are no rounds in",
                "chat-sprint",
                "--rounds",
                folder.resolve("none").toString());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMalformedRoundIsSaidWithItsLine() throws IOException {
        var round = Files.createDirectories(folder.resolve("mine").resolve("round"));
        Files.writeString(round.resolve("round.md"), "---\ntitle: Mine\nminutes: many\n---\n");
        refused(2, "round.md:", "round", "--rounds", folder.resolve("mine").toString());
    }

    @Test
    void aPortThatIsTakenIsSaidAndTheSittingCanBeGoneOnWith() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(2, "Port " + taken.getLocalPort(), "engineering-architecture", "--port", "" + taken.getLocalPort());
        }
        assertThat(new Sittings(folder).unfinished()).isPresent();
    }

    @Test
    void aSittingIsOnlyOpenOnce() throws IOException {
        var sitting = folder.resolve("2026-11-21-100000-chat-sprint");
        try (var journal = Journal.open(sitting)) {
            var started = new Event.Started(
                    "chat-sprint", 30, Mode.MOCK, 1, false, 7, new Draw(Map.of(), Map.of(), List.of()));
            journal.append(new Entry(1, 0, Instant.now(), started));
            refused(2, "another runner has this sitting open", "--resume");
        }
    }
}

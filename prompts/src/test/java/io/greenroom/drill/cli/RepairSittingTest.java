package io.greenroom.drill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.kit.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round with a project to repair begins with that project, and the suite is to start it there. */
class RepairSittingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void tellWhereTheRoundsAre() {
        System.setProperty("greenroom.rounds", "rounds");
        System.setProperty("greenroom.launcher", "false");
    }

    /** The pages find their port taken, so the sitting is begun and not held. */
    private Path begun(String... words) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> all = new ArrayList<>(List.of("repair", "--port", "" + taken.getLocalPort()));
            all.addAll(List.of(words));
            assertThat(drill(all)).isEqualTo(2);
            assertThat(err).contains("Port " + taken.getLocalPort());
        }
        return new Sittings(drills()).unfinished().orElseThrow();
    }

    private int drill(List<String> words) {
        var printed = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("drill", "--folder", drills().toString()));
        all.addAll(words);
        var code = Main.run(
                Terminal.plain(),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        out = printed.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Path drills() {
        return folder.resolve("drills");
    }

    private static Event.ServerNamed server(Path sitting) throws IOException {
        return Journal.read(sitting).stream()
                .map(it -> it.event())
                .filter(Event.ServerNamed.class::isInstance)
                .map(Event.ServerNamed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itBeginsWithItsProject() throws IOException {
        var sitting = begun("--language", "python");
        var project = sitting.resolve("project");
        assertThat(project.resolve("server.py")).isNotEmptyFile();
        assertThat(out).contains("The project to repair: " + project);
        assertThat(server(sitting).command()).isTrue();
        assertThat(server(sitting).server()).contains(project.toString(), "python3 server.py");
        assertThat(folder.resolve("repairs.json")).content().contains("\"python\"");
    }

    @Test
    void aServerThatWasNamedIsTheOneThatIsJudged() throws IOException {
        var sitting = begun("--start", "node mine.mjs");
        assertThat(sitting.resolve("project").resolve("server.mjs")).isNotEmptyFile();
        assertThat(server(sitting)).isEqualTo(new Event.ServerNamed("node mine.mjs", true));
    }

    @Test
    void whatMakesNoSenseIsSaidBeforeASittingIsBegun() {
        assertThat(drill(List.of("repair", "--language", "cobol"))).isEqualTo(2);
        assertThat(err).contains("there are: node, python");
        assertThat(drill(List.of("chat-sprint", "--language", "node"))).isEqualTo(2);
        assertThat(err).contains("--language is for a round with a project to repair");
        assertThat(Files.exists(drills())).isFalse();
    }
}

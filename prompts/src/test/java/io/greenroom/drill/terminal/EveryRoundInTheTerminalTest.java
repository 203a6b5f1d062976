package io.greenroom.drill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.live.Sitter;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.round.Rounds;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.kit.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each round in a terminal, played in fast time by a script, from its prompt to its report. */
class EveryRoundInTheTerminalTest {
    private static final Rounds ALL = new Rounds(Path.of("rounds"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<String> names() {
        return ALL.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isPlayedToItsReport(String name) throws IOException, InterruptedException {
        var round = ALL.find(name).orElseThrow();
        var out = new ByteArrayOutputStream();
        var sitting = play(round, script(round), out);
        var said = out.toString(StandardCharsets.UTF_8);
        assertThat(sitting.ended()).contains(sitting.bell());
        assertThat(sitting.committed()).isPresent();
        assertThat(said).contains("The bell: the round is over.", "Verdict: ", "Your answer is committed.");
        for (var id : sitting.turns().released().keySet()) {
            assertThat(said).contains(round.followUp(id).orElseThrow().title());
        }
        if (!round.banks().isEmpty()) {
            assertThat(sitting.turns().released())
                    .hasSizeGreaterThanOrEqualTo(round.banks().size());
            assertThat(said).contains("The interviewer goes deeper:", "The difference");
        }
        assertThat(Files.readString(folder.resolve("report.html"))).contains(round.title(), "leaning hire");
    }

    private static String script(Round round) {
        List<String> lines = new ArrayList<>(List.of("phase", "wait bell", "commit Mine.", "examples", "model"));
        round.criteria().stream()
                .filter(it -> !it.measured())
                .forEach(it -> lines.add("mark " + it.id() + " leaning-hire at 3:00"));
        lines.add("quit");
        return String.join("\n", lines) + "\n";
    }

    private static void awaitWords(ByteArrayOutputStream out, String words) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!out.toString(StandardCharsets.UTF_8).contains(words) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(2_000_000);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(words);
    }

    /** The script waits for the bell while the round's time passes. */
    private Sitting play(Round round, String script, ByteArrayOutputStream out)
            throws IOException, InterruptedException {
        try (var sitter = new Sitter(folder, round.id(), Mode.PRACTICE, false, round.minutes())) {
            var in = new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8));
            var terminal = new Terminal(false, 90, false, true);
            var room = Thread.ofPlatform()
                    .start(() -> TerminalRoom.run(
                            sitter.drill(), terminal, in, new PrintStream(out, true, StandardCharsets.UTF_8)));
            awaitWords(out, "help names the commands.");
            sitter.until(round.minutes() + 1);
            assertThat(room.join(PATIENCE)).as("the room is left").isTrue();
            return sitter.sitting();
        }
    }
}

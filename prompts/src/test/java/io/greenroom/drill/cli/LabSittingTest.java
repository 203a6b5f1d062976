package io.greenroom.drill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.arithmetic.Checker;
import io.greenroom.drill.lab.Labs;
import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.round.RoundReader;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round with a lab begins with its evidence, and the answers to its tasks are in it. */
class LabSittingTest {
    private static final Round ROUND = RoundReader.read(Path.of("rounds", "where-did-the-event-go"));
    private static final long SEED = 4711;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String out = "";

    /** The pages find their port taken, so the sitting is begun and not held. */
    private Path begun() throws IOException {
        System.setProperty("greenroom.rounds", "rounds");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var printed = new ByteArrayOutputStream();
            Main.run(
                    Terminal.plain(),
                    new PrintStream(printed, true, StandardCharsets.UTF_8),
                    new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                    "drill",
                    ROUND.id(),
                    "--seed",
                    "" + SEED,
                    "--port",
                    "" + taken.getLocalPort(),
                    "--folder",
                    folder.toString());
            out = printed.toString(StandardCharsets.UTF_8);
        }
        return new Sittings(folder).unfinished().orElseThrow();
    }

    private static Draw draw(Path sitting) throws IOException {
        return ((Event.Started) Journal.read(sitting).getFirst().event()).draw();
    }

    @Test
    void theEvidenceIsWrittenWholeAndTheTerminalSaysWhere() throws IOException {
        var sitting = begun();
        var evidence = sitting.resolve("evidence");
        var files = Labs.of("event-pipeline").run(SEED, draw(sitting).chosen()).files();
        for (var file : files.entrySet()) {
            assertThat(evidence.resolve(file.getKey())).hasContent(file.getValue());
        }
        try (var there = Files.list(evidence)) {
            assertThat(there).hasSize(files.size());
        }
        assertThat(out).contains("The evidence is in " + evidence, "customer.md, changes.md, metrics.csv, intake.log");
        assertThat(draw(sitting).text(ROUND.prompt(), 1, 20)).contains(evidence.toString());
    }

    @Test
    void whatTheLabFoundIsTheRightAnswer() throws IOException {
        var draw = draw(begun());
        var found = Labs.of("event-pipeline").find(SEED, draw.chosen());
        for (var name : List.of("stage", "cause", "firstMinute", "lost")) {
            assertThat(draw.chosen()).containsEntry(name, found.get(name));
        }
        for (var question : ROUND.followUps()) {
            question.task().ifPresent(task -> assertThat(right(draw, question, answer(draw, question)))
                    .as(question.id())
                    .isTrue());
        }
    }

    private static boolean right(Draw draw, FollowUp question, String answer) {
        return Checker.check(
                        question.task().orElseThrow(),
                        formula -> draw.number(ROUND, formula),
                        text -> draw.text(text, 1, 20),
                        answer)
                .right();
    }

    private static String answer(Draw draw, FollowUp question) {
        var names = List.of("stage", "cause", "first", "count");
        var values = List.of("stage", "cause", "firstMinute", "lost");
        var name = values.get(names.indexOf(question.pool().orElseThrow()));
        return draw.parameters().getOrDefault(name, "");
    }

    @Test
    void nineSittingsHaveNineCauses() {
        List<Draw> past = new ArrayList<>();
        Set<String> causes = new HashSet<>();
        for (var seed = 0; seed < 9; seed++) {
            past.add(Draw.of(ROUND, seed, past));
            causes.add(past.getLast().parameters().getOrDefault("cause", ""));
        }
        assertThat(causes).hasSize(9);
    }
}

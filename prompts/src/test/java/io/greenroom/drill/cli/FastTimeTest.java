package io.greenroom.drill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two whole hours from the command line, in fast time, with a suite that is a script. */
class FastTimeTest {
    private static final int SPEED = 720;

    /** When the suite says what, in minutes of the round: the level, and how many of its 30 clauses pass. */
    private record Word(int minute, int level, int passed) {}

    private static final List<Word> SCRIPT = List.of(
            new Word(15, 1, 12),
            new Word(28, 1, 30),
            new Word(50, 1, 27),
            new Word(58, 1, 30),
            new Word(70, 2, 30),
            new Word(95, 3, 30));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aServerThatImprovesRegressesAndRecovers() throws IOException, InterruptedException {
        var output = folder.resolve("output").toFile();
        var words = List.of(
                "drill",
                "chat-server",
                "--mock",
                "--terminal",
                "--speed",
                "" + SPEED,
                "--folder",
                folder.resolve("drills").toString());
        var runner = Apart.process(suite(), words).redirectOutput(output).start();
        runner.getOutputStream().close();
        assertThat(runner.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(runner.exitValue()).as(Files.readString(output.toPath())).isZero();

        var sitting = new Sittings(folder.resolve("drills")).folder();
        try (var folders = Files.list(sitting)) {
            var only = folders.findFirst().orElseThrow();
            judge(Journal.read(only));
            assertThat(Files.readString(only.resolve("report.md")))
                    .contains("not observed", "Level 1", "Level 2", "Level 3", "strong hire");
            assertThat(only.resolve("report.html")).isNotEmptyFile();
        }
    }

    private static void judge(List<Entry> entries) {
        var levels = entries.stream()
                .map(Entry::event)
                .filter(Event.LevelJudged.class::isInstance)
                .map(Event.LevelJudged.class::cast)
                .map(it -> it.level() + (it.green() ? " green" : " red"))
                .toList();
        assertThat(levels).containsExactly("1 red", "1 green", "1 red", "1 green", "2 green", "3 green");
        var turns = entries.stream()
                .map(Entry::event)
                .filter(Event.Released.class::isInstance)
                .map(Event.Released.class::cast)
                .map(Event.Released::followUp)
                .toList();
        assertThat(turns)
                .contains("level-1-green", "regression", "burst-of-history", "level-3-green", "looking-back")
                .doesNotContain("level-1-not-green")
                .doesNotHaveDuplicates();
        assertThat(turns.indexOf("level-1-green")).isLessThan(turns.indexOf("regression"));
        assertThat(turns.indexOf("regression")).isLessThan(turns.indexOf("burst-of-history"));
        assertThat(entries.getLast().event()).isEqualTo(new Event.Ended(true));
        assertThat(entries.getLast().at()).isEqualTo(120 * 60_000L);
    }

    private Path suite() throws IOException {
        var script = folder.resolve("suite.sh");
        List<String> lines = new ArrayList<>(List.of("#!/bin/sh", "[ \"$1\" = check ] || exit 0"));
        var before = 0;
        for (var word : SCRIPT) {
            lines.add("sleep %.2f".formatted((word.minute() - before) * 60.0 / SPEED));
            lines.add(("echo '{\"event\":\"level\",\"level\":%d,\"complete\":%s,\"passed\":%d,\"total\":30,"
                            + "\"failures\":[]}'")
                    .formatted(word.level(), word.passed() == 30, word.passed()));
            before = word.minute();
        }
        lines.add("exec cat >/dev/null");
        Files.write(script, lines, StandardCharsets.UTF_8);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}

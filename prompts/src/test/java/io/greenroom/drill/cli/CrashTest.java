package io.greenroom.drill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runner of a mock is killed at random moments until the bell has rung: nothing is lost, and the clock is right. */
class CrashTest {
    private static final double SPEED = 60;
    private static final double MINUTES = 12;
    private static final long OFF_AT_MOST_MILLIS = 1_000;

    private static final List<String> BEGIN = List.of(
            "chat-sprint", "--mock", "--minutes", "" + MINUTES, "--speed", "" + SPEED, "--terminal", "--seed", "7");
    private static final List<String> RESUME = List.of("--resume", "--terminal");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    @Execution(ExecutionMode.CONCURRENT)
    void killedAtRandomMomentsAMockGoesOn(long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        var kills = 0;
        for (var run = 0; !over(); run++) {
            var before = entries();
            var runner = start(before == 0 ? BEGIN : RESUME);
            say(runner, "note run " + run);
            if (run % 3 > 0) {
                awaitMoreThan(before, runner);
            }
            if (!runner.waitFor(random.nextInt(2_000), TimeUnit.MILLISECONDS)) {
                runner.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertThat(kills).isGreaterThan(1);
        var entries = Journal.read(sitting().orElseThrow());
        whole(entries);
        inTime(entries);
    }

    /** Two of three runs are left alone until they have brought something about, however busy the machine is. */
    private void awaitMoreThan(int before, Process runner) throws IOException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (entries() <= before && runner.isAlive() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private int entries() throws IOException {
        var sitting = sitting();
        return sitting.isPresent() ? Journal.read(sitting.get()).size() : 0;
    }

    private Process start(List<String> words) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("drill", "--folder", folder.resolve("drills").toString()));
        all.addAll(words);
        return Apart.process(suite(), all)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output").toFile()))
                .start();
    }

    /** A suite that finds the level green, red and green again, as fast as it is asked. */
    private Path suite() throws IOException {
        var script = folder.resolve("suite.sh");
        var level =
                "echo '{\"event\":\"level\",\"level\":1,\"complete\":%s,\"passed\":%d,\"total\":29,\"failures\":[]}'";
        Files.write(
                script,
                List.of("#!/bin/sh", level.formatted("true", 29), level.formatted("false", 28), "cat >/dev/null"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static void say(Process runner, String line) {
        try {
            runner.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            runner.getOutputStream().flush();
        } catch (IOException e) {
            // it has ended already
        }
    }

    private Optional<Path> sitting() throws IOException {
        var drills = folder.resolve("drills");
        if (!Files.isDirectory(drills)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(drills)) {
            return folders.filter(it -> Files.exists(it.resolve(Journal.FILE))).findFirst();
        }
    }

    private boolean over() throws IOException {
        var sitting = sitting();
        return sitting.isPresent()
                && Journal.read(sitting.get()).stream().anyMatch(it -> it.event() instanceof Event.Ended);
    }

    private static void whole(List<Entry> entries) {
        for (var i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).n()).isEqualTo(i + 1L);
            assertThat(entries.get(i).at())
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : entries.get(i - 1).at());
        }
        assertThat(entries.stream().filter(it -> it.event() instanceof Event.Started))
                .hasSize(1);
        assertThat(entries.stream()
                        .filter(it -> it.event() instanceof Event.Ended)
                        .map(Entry::at))
                .containsExactly((long) (MINUTES * 60_000));
        assertThat(entries.stream().filter(it -> it.event() instanceof Event.Returned))
                .isNotEmpty();
    }

    /** What the sitting's clock says is what has passed in the world, up to the bell. */
    private static void inTime(List<Entry> entries) {
        var began = entries.getFirst().wall();
        for (var entry : entries) {
            if (entry.at() < MINUTES * 60_000) {
                var passed = (double) Duration.between(began, entry.wall()).toMillis();
                assertThat(entry.at() / SPEED).isCloseTo(passed, Offset.offset((double) OFF_AT_MOST_MILLIS));
            }
        }
    }
}

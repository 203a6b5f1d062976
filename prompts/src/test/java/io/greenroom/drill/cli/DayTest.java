package io.greenroom.drill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Rounds;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whole days from the command line, in fast time, played by a script, to the decision of a committee. */
class DayTest {
    private static final Rounds ALL = new Rounds(Path.of("rounds"));
    private static final int SPEED = 3_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aProductDayEndsWithADecisionThatFollowsFromItsMarks() throws IOException, InterruptedException {
        var script = List.of(
                round("technical-screen", "leaning-hire"),
                round("product-sense", "strong-hire"),
                round("execution", "leaning-hire"),
                round("leadership", "leaning-no-hire"),
                round("case", "leaning-no-hire"));
        var said = day(String.join("", script), "day", "product");
        assertThat(said)
                .contains("Round 1 of 5: Technical screen", "Round 5 of 5: Case", "A break of")
                .contains("Product manager: hire")
                .contains("had it been leaning no hire, would have made it no hire:")
                .contains("Marked by the candidate:");
        assertThat(Files.readString(only("days").resolve("decision.html"))).contains("Product manager", "hire");
    }

    /** The fourth round is held because the others disagree. */
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anEngineersDayHasTheValuesRoundOnlyOnMixedResults() throws IOException, InterruptedException {
        var mixed = round("chat-server", "strong-hire")
                + round("engineering-architecture", "strong-no-hire")
                + round("hiring-manager", "leaning-hire")
                + round("values", "leaning-hire");
        var said = day(mixed, "day", "engineer");
        assertThat(said).contains("Round 4 of 4: Values").contains("no decision yet", "chat-server");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void resultsThatAgreeLeaveTheValuesRoundOut() throws IOException, InterruptedException {
        var alike = round("chat-server", "leaning-hire")
                + round("engineering-architecture", "leaning-hire")
                + round("hiring-manager", "leaning-hire");
        assertThat(day(alike, "day", "engineer"))
                .contains("The results so far are not mixed, so this round is left out.");
    }

    /** Killed in the middle of the second round; what was held stays held, and the day goes on where it was. */
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aDayGoesOnAfterACrash() throws IOException, InterruptedException {
        var first = start(round("technical-screen", "leaning-hire"), "first", "day", "product", "--speed", "1200");
        awaitSittings(2);
        first.destroyForcibly().waitFor();
        var rest = round("product-sense", "leaning-hire")
                + round("execution", "leaning-hire")
                + round("leadership", "leaning-hire")
                + round("case", "leaning-hire");
        var said = finish(start(rest, "rest", "day", "--resume"), "rest");
        assertThat(said).contains("Round 3 of 5: Execution").contains("Product manager: hire");
        assertThat(said).doesNotContain("Round 1 of 5", "Round 2 of 5");
        try (var sittings = Files.list(folder.resolve("drills"))) {
            for (var sitting : sittings.toList()) {
                var ends = Journal.read(sitting).stream()
                        .filter(it -> it.event() instanceof Event.Ended)
                        .count();
                assertThat(ends).as(sitting.toString()).isOne();
            }
        }
    }

    private void awaitSittings(int count) throws IOException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (sittings() < count && System.nanoTime() < deadline) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(sittings()).isEqualTo(count);
    }

    private long sittings() throws IOException {
        var drills = folder.resolve("drills");
        if (!Files.isDirectory(drills)) {
            return 0;
        }
        try (var all = Files.list(drills)) {
            return all.filter(it -> Files.exists(it.resolve(Journal.FILE))).count();
        }
    }

    /** Waits for the bell, commits, and gives all marks that a person gives. */
    private static String round(String name, String band) {
        List<String> lines = new ArrayList<>(List.of("wait bell", "commit Mine."));
        ALL.find(name).orElseThrow().criteria().stream()
                .filter(it -> !it.measured())
                .forEach(it -> lines.add("mark %s %s at 3:00".formatted(it.id(), band)));
        lines.add("quit");
        return String.join("\n", lines) + "\n";
    }

    private String day(String script, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--speed", "" + SPEED));
        return finish(start(script, "day", all.toArray(String[]::new)), "day");
    }

    private Process start(String script, String name, String... words) throws IOException {
        var in = folder.resolve(name + ".in");
        Files.writeString(in, script, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("drill"));
        all.addAll(List.of(words));
        all.addAll(List.of(
                "--terminal",
                "--folder",
                folder.resolve("drills").toString(),
                "--days",
                folder.resolve("days").toString()));
        return Apart.process(silent(), all)
                .redirectInput(in.toFile())
                .redirectOutput(output(name))
                .start();
    }

    private File output(String name) {
        return folder.resolve(name + ".out").toFile();
    }

    private String finish(Process process, String name) throws IOException, InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        var said = Files.readString(output(name).toPath());
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private Path only(String name) throws IOException {
        try (var all = Files.list(folder.resolve(name))) {
            return all.findFirst().orElseThrow();
        }
    }

    /** A suite that never says anything. */
    private Path silent() throws IOException {
        var script = folder.resolve("suite.sh");
        Files.write(script, List.of("#!/bin/sh", "exec cat >/dev/null"), StandardCharsets.UTF_8);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}

package io.greenroom.drill.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.live.Finding;
import io.greenroom.drill.live.Watcher;
import io.greenroom.drill.sitting.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite is played by a script. */
class ProcessesTest {
    private static final Event.ServerNamed SERVER = new Event.ServerNamed("http://localhost:8080", false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private Processes processes = new Processes(new Programs(List.of()), Path.of(""));

    private final Watcher.Ear ear = new Watcher.Ear() {
        @Override
        public void checking(int level, int clauses) {
            heard.add("checking %d %d".formatted(level, clauses));
        }

        @Override
        public void tried(int level, String clause, boolean passed) {
            heard.add("tried %s %s".formatted(clause, passed));
        }

        @Override
        public void judged(Event.LevelJudged level, List<Finding> findings) {
            heard.add("level %d %s %s".formatted(level.level(), level.green(), findings));
        }

        @Override
        public void said(Event.JudgeSaid words) {
            heard.add(words.judging() ? "judging" : "silent: " + words.words());
        }
    };

    private void suite(String... lines) throws IOException {
        var script = folder.resolve("suite.sh");
        Files.write(script, List.of(lines));
        processes = new Processes(new Programs(List.of("sh", script.toString())), folder);
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(20, TimeUnit.SECONDS));
    }

    @AfterEach
    void close() {
        processes.close();
    }

    @Test
    void whatTheSuiteSaysIsHeard() throws IOException, InterruptedException {
        suite(
                "echo '{\"event\":\"turn\",\"turn\":1}'",
                "echo '{\"event\":\"checking\",\"level\":1,\"clauses\":29}'",
                "echo '{\"event\":\"clause\",\"level\":1,\"clause\":\"L1-17\",\"outcome\":\"failed\"}'",
                "echo 'no event at all'",
                "echo '{\"event\":\"level\",\"level\":1,\"complete\":false,\"passed\":28,\"total\":29,"
                        + "\"failures\":[{\"clause\":\"L1-17\",\"outcome\":\"failed\",\"hint\":\"Sort.\"}]}'",
                "echo '{\"event\":\"silent\",\"why\":\"refused\"}'",
                "exec cat >/dev/null");
        processes.watch(SERVER, List.of(1), ear);
        assertThat(next()).isEqualTo("judging");
        assertThat(next()).isEqualTo("checking 1 29");
        assertThat(next()).isEqualTo("tried L1-17 false");
        assertThat(next()).startsWith("level 1 false").contains("Sort.");
        assertThat(next()).isEqualTo("silent: refused");
    }

    @Test
    void aSuiteThatDiesIsSaidAndStartedAgain() throws IOException, InterruptedException {
        suite("echo '{\"event\":\"turn\"}'", "exit 4");
        processes.watch(SERVER, List.of(1), ear);
        assertThat(next()).isEqualTo("judging");
        assertThat(next()).isEqualTo("silent: The judge ended (exit code 4); it is started again.");
        assertThat(next()).isEqualTo("judging");
    }

    @Test
    void anErrorOfTheKitSaysNothingOfTheServer() throws IOException, InterruptedException {
        suite(
                "echo '{\"event\":\"level\",\"level\":1,\"failures\":[{\"clause\":\"L1-17\",\"outcome\":\"error\"}]}'",
                "echo '{\"event\":\"turn\"}'",
                "exec cat >/dev/null");
        processes.watch(SERVER, List.of(1), ear);
        assertThat(next()).isEqualTo("judging");
    }

    @Test
    void anEndlessLineAndAFloodAreSwallowed() throws IOException, InterruptedException {
        suite(
                "head -c 3000000 /dev/zero | tr '\\0' x",
                "echo",
                "yes '{\"event\":\"nothing\"}' | head -n 200000",
                "echo '{\"event\":\"turn\"}'",
                "exec cat >/dev/null");
        processes.watch(SERVER, List.of(1), ear);
        assertThat(next()).isEqualTo("judging");
    }

    @Test
    void whoeverWatchesAnotherServerHearsNoMoreOfTheFirst() throws IOException, InterruptedException {
        suite(
                "for last; do :; done",
                "echo \"{\\\"event\\\":\\\"silent\\\",\\\"why\\\":\\\"$last\\\"}\"",
                "exec cat >/dev/null");
        processes.watch(SERVER, List.of(1), ear);
        assertThat(next()).isEqualTo("silent: http://localhost:8080");
        processes.watch(new Event.ServerNamed("node server.mjs", true), List.of(1), ear);
        assertThat(next()).isEqualTo("silent: node server.mjs");
    }

    @Test
    void theChildEndsWhenItsInputDoes() throws IOException, InterruptedException {
        suite("echo '{\"event\":\"turn\"}'", "cat >/dev/null", "echo ended >'" + folder.resolve("ended") + "'");
        processes.watch(SERVER, List.of(1), ear);
        assertThat(next()).isEqualTo("judging");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isNotEmpty();
        processes.close();
        var children = ProcessHandle.current().descendants().toList();
        for (var child : children) {
            child.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void theBenchTellsItsVerdict() throws IOException, InterruptedException {
        suite(
                "while [ $# -gt 0 ]; do [ \"$1\" = --report ] && report=$2; shift; done",
                "mkdir -p \"$report\"",
                "echo '{\"verdict\":{\"sentence\":\"Held.\"}}' >\"$report/report.json\"");
        processes.bench(SERVER, "smoke", benched -> heard.add(benched.toString()));
        assertThat(next()).contains("passed=true", "words=Held.");
    }
}

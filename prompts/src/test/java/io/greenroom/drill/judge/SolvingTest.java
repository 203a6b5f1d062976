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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program is judged by a process of its own, as in a drill. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SolvingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private Processes processes = new Processes(new Programs(List.of()), Path.of(""));

    private final Watcher.Ear ear = new Watcher.Ear() {
        @Override
        public void checking(int level, int clauses) {}

        @Override
        public void tried(int level, String clause, boolean passed) {}

        @Override
        public void judged(Event.LevelJudged level, List<Finding> findings) {
            heard.add("stage %d %s %d/%d %s"
                    .formatted(
                            level.level(),
                            level.green(),
                            level.passed(),
                            level.total(),
                            findings.stream().map(Finding::clause).toList()));
        }

        @Override
        public void said(Event.JudgeSaid words) {
            heard.add(words.judging() ? "judging" : "silent: " + words.words());
        }
    };

    @AfterEach
    void close() {
        processes.close();
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(60, TimeUnit.SECONDS));
    }

    /** The launcher is a script here that does what the kit's does: it becomes the Java of this module. */
    private Programs launcher() throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var script = folder.resolve("greenroom");
        var mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(
                script,
                "#!/bin/sh\ncd '%s'\nexec '%s' -cp '%s' io.greenroom.drill.cli.Main \"$@\"\n"
                        .formatted(mine, java, System.getProperty("java.class.path")));
        return new Programs(
                List.of("sh", script.toString()),
                List.of("--rounds", Path.of("rounds").toAbsolutePath().toString()));
    }

    @Test
    void theStagesTurnGreenWhileTheFileIsWritten() throws IOException, InterruptedException {
        processes = new Processes(launcher(), folder);
        var right = Files.readString(Path.of("src", "test", "resources", "solutions", "outages.py"));
        var solution = folder.resolve("mine").resolve("solution.py");
        Files.writeString(solution, right.replace("begin <= merged", "begin < merged"));
        processes.solve(new Event.ServerNamed("python3 solution.py", true), "outages", ear);
        assertThat(next()).isEqualTo("judging");
        assertThat(next()).isEqualTo("stage 1 false 2/3 [S1-03]");
        Files.writeString(solution, right);
        assertThat(next()).isEqualTo("judging");
        assertThat(next()).isEqualTo("stage 1 true 3/3 []");
        assertThat(next()).isEqualTo("stage 2 true 9/9 []");
        assertThat(next()).isEqualTo("stage 3 true 2/2 []");
        processes.close();
        for (var child : ProcessHandle.current().descendants().toList()) {
            child.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void aCommandThatIsNotThereIsSaid() throws IOException, InterruptedException {
        processes = new Processes(launcher(), folder);
        processes.solve(new Event.ServerNamed("no-such-program-here", true), "outages", ear);
        assertThat(next()).isEqualTo("judging");
        assertThat(next()).startsWith("silent: The command cannot be started (exit code 127)");
    }
}

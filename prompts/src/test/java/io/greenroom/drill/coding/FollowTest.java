package io.greenroom.drill.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Stage;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Turn after turn, as files change or somebody asks. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FollowTest {
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final PipedOutputStream wishes = new PipedOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Narrator narrator = new Narrator() {
        @Override
        public void began(List<Stage> stages) {
            told.add("began");
        }

        @Override
        public void turn(int number) {
            told.add("turn " + number);
        }

        @Override
        public void checking(Stage stage) {}

        @Override
        public void tried(Stage stage, Outcome outcome) {}

        @Override
        public void judged(StageResult result) {
            told.add("stage %d %s".formatted(result.stage().number(), result.complete()));
        }

        @Override
        public void resting() {
            told.add("resting");
        }

        @Override
        public void silent(String why) {
            told.add("silent");
        }

        @Override
        public void back() {
            told.add("back");
        }

        @Override
        public void ended(int exitCode) {
            told.add("ended " + exitCode);
        }
    };

    @BeforeEach
    void anEmptyFolder() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
    }

    @AfterEach
    void end() {
        over.set(true);
    }

    private void follow(String command) throws IOException {
        var problem = Solutions.problem("sessions");
        var mine = folder.resolve("mine");
        var trial =
                new Trial(problem, new Program(command, mine), new Materials(problem, folder.resolve("work")), "solve");
        var two = problem.stages().subList(0, 2);
        var follow = new Follow(trial, two, narrator, over);
        follow.listenTo(new PipedInputStream(wishes));
        follow.watch(new Sources(mine, command));
        Thread.ofPlatform().daemon().start(follow::run);
    }

    private void hears(String... words) throws InterruptedException {
        for (var word : words) {
            assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo(word);
        }
    }

    private void save(String text) throws IOException {
        Files.writeString(folder.resolve("mine/solution.py"), text);
    }

    @Test
    void savingAFileRunsItAgain() throws IOException, InterruptedException {
        var right = Solutions.read(Solutions.FOLDER.resolve("sessions.py"));
        save(right.replace("<= gap", "< gap"));
        follow("python3 solution.py");
        hears("began", "turn 1", "stage 1 false", "resting");
        save(right);
        hears("turn 2", "stage 1 true", "stage 2 true", "resting");
        wishes.write('\n');
        hears("turn 3", "stage 1 true", "stage 2 true", "resting");
        wishes.close();
        hears("ended 0");
    }

    @Test
    void aProgramThatIsNotThereYetIsSilence() throws IOException, InterruptedException {
        follow("./solution.py");
        hears("began", "turn 1", "silent", "resting");
        save("#!/usr/bin/env python3\n" + Solutions.read(Solutions.FOLDER.resolve("sessions.py")));
        assertThat(folder.resolve("mine/solution.py").toFile().setExecutable(true))
                .isTrue();
        hears("back", "turn 2");
    }

    @Test
    void aWishEndsWhatRuns() throws IOException, InterruptedException {
        save("open('../running', 'w')\nwhile True: pass\n");
        follow("python3 solution.py");
        hears("began", "turn 1");
        while (!Files.exists(folder.resolve("running"))) {
            LockSupport.parkNanos(10_000_000);
        }
        save("print()\n");
        hears("turn 2", "stage 1 false", "resting");
    }

    @Test
    void theEndOfTheInputEndsWhatRuns() throws IOException, InterruptedException {
        save("while True: pass\n");
        follow("python3 solution.py");
        hears("began", "turn 1");
        wishes.close();
        hears("ended 0");
    }

    @Test
    void aStageIsLeftAfterTwoThatTakeTooLong() {
        var problem = Solutions.problem("sessions");
        var quick = new Problem(problem.id(), problem.folder(), "", 1, 1024, problem.matching(), 0, problem.stages());
        var trial = new Trial(
                quick,
                new Program("while :; do :; done", folder),
                new Materials(quick, folder.resolve("work")),
                "solve");
        var result = new Turn(trial, narrator, over::get)
                .take(problem.stages().subList(1, 2), false)
                .getFirst();
        assertThat(result.passed()).isZero();
        assertThat(result.outcomes().get(2).failure().orElseThrow().got())
                .isEqualTo("not run: two tests of this stage took too long already");
        assertThat(result.outcomes().getFirst().failure().orElseThrow().expected())
                .isEqualTo("it ends within 1 s of processor time (11 s in the first run: it may have to compile)");
        assertThat(result.outcomes().get(2).busy()).isEqualTo(Duration.ZERO);
    }
}

package io.greenroom.drill.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.drill.coding.Outcome.Failure;
import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Matching;
import io.greenroom.drill.round.Problem.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a program does, it is told in words, and nothing of it is left. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProgramTest {
    /** Nobody else sleeps as long as this. */
    private final String nap = "" + (100_000 + ProcessHandle.current().pid());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void oneTest() throws IOException {
        Files.writeString(folder.resolve("a.in"), "1\n2\n");
        Files.writeString(folder.resolve("a.out"), "3\n4\n");
    }

    private Optional<Outcome> outcome(String command, int megabytes) {
        var test = new Problem.Test("S1-01", "a", "It adds.", "Add.", folder.resolve("a.in"), Optional.empty());
        var problem = new Problem(
                "sums",
                folder,
                "Sums",
                1,
                megabytes,
                Matching.LINES,
                0,
                List.of(new Stage(1, "Examples", List.of(test))));
        var materials = new Materials(problem, folder.resolve("work"));
        return new Trial(problem, new Program(command, folder), materials, "greenroom solve sums x")
                .of(test, Duration.ZERO, () -> false);
    }

    private Failure failure(String command) {
        return outcome(command, 4096).orElseThrow().failure().orElseThrow();
    }

    private void nothingIsLeft() {
        assertThat(ProcessHandle.allProcesses()
                        .filter(it -> it.info().commandLine().orElse("").contains(nap)))
                .isEmpty();
    }

    @Test
    void aRightOnePasses() {
        assertThat(outcome("printf '3\\n4  \\n\\n'", 4096).orElseThrow().failure())
                .isEmpty();
    }

    @Test
    void oneThatNeverEndsIsEnded() {
        var failure = failure("sleep " + nap + " & while :; do :; done");
        assertThat(failure.expected()).isEqualTo("it ends within 1 s of processor time");
        assertThat(failure.got()).contains("still running after that", "and was ended; it printed nothing");
        nothingIsLeft();
    }

    @Test
    void oneThatWaitsForNothingIsEnded() {
        var failure = failure("echo 3; sleep " + nap);
        assertThat(failure.expected()).isEqualTo("it ends");
        assertThat(failure.got()).contains("still there after", "and doing nothing; it printed 1 line");
        nothingIsLeft();
    }

    @Test
    void oneThatPrintsWithoutEndIsEnded() {
        var failure = failure("yes 3");
        assertThat(failure.expected()).isEqualTo("2 lines of output");
        assertThat(failure.got()).startsWith("more than 1,024 kB, and was ended; it begins \"3\"");
    }

    @Test
    void evenWhenItNeverEndsItsLine() {
        assertThat(failure("yes 3 | tr -d '\\n'").got()).startsWith("more than 1,024 kB, and was ended");
    }

    @Test
    void oneThatCrashesIsToldWithItsLastWords() {
        var failure = failure("echo 3; python3 -c 'import sys; sys.stdout.flush(); {}[7]'");
        assertThat(failure.expected()).isEqualTo("exit code 0");
        assertThat(failure.got()).startsWith("exit code 1, it printed 1 line; on standard error: KeyError: 7");
    }

    @Test
    void oneThatIsKilledToo() {
        assertThat(failure("kill -SEGV $$").got()).startsWith("signal 11, it printed nothing");
    }

    @Test
    void aWrongExitCodeCountsThoughTheOutputIsRight() {
        assertThat(failure("printf '3\\n4\\n'; exit 2").got()).startsWith("exit code 2, though the output is right");
    }

    @Test
    void oneThatReadsNothingIsJudgedByWhatItPrints() {
        var failure = failure("echo 3");
        assertThat(failure.expected()).isEqualTo("2 lines; line 2 is \"4\"");
        assertThat(failure.got()).startsWith("1 line, right as far as they go");
        assertThat(failure.input()).startsWith("1 / 2 (").endsWith("a.in)");
    }

    @Test
    void oneThatPrintsNothingIsAskedForTheFirstLine() {
        var failure = failure("true");
        assertThat(failure.expected()).isEqualTo("2 lines, the first \"3\"");
        assertThat(failure.got()).isEqualTo("nothing on standard output");
    }

    @Test
    void oneThatWritesToStandardErrorOnlyIsTold() {
        assertThat(failure("echo 3 >&2; echo 4 >&2").got())
                .isEqualTo("nothing on standard output; on standard error: 4");
    }

    @Test
    void oneThatFloodsStandardErrorHarmsNobody() {
        assertThat(failure("yes oops | head -c 3000000 >&2; echo 3").got()).startsWith("1 line, right");
    }

    @Test
    void oneThatEatsMemoryIsEnded() {
        var failure = outcome("python3 -c 'a = [bytes(1000) for _ in range(10**9)]'", 100)
                .orElseThrow()
                .failure()
                .orElseThrow();
        assertThat(failure.expected()).isEqualTo("at most 100 MB of memory");
        assertThat(failure.got()).startsWith("more than that after").contains("and was ended");
    }

    @Test
    void childrenThatStayBehindAreEnded() {
        assertThat(outcome("sleep %s & (setsid sleep %s &); printf '3\\n4\\n'".formatted(nap, nap), 4096)
                        .orElseThrow()
                        .passed())
                .isTrue();
        nothingIsLeft();
    }

    @Test
    void oneThatIsNotThereIsNotJudged() {
        assertThatThrownBy(() -> outcome("no-such-program-here", 4096))
                .isInstanceOf(Trial.NotStarted.class)
                .hasMessageContaining("The command cannot be started (exit code 127)")
                .hasMessageContaining("no-such-program-here");
    }
}

package io.greenroom.drill.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.greenroom.drill.live.CandidateView.LevelView;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Mark;
import io.greenroom.drill.sitting.Marking;
import io.greenroom.drill.sitting.Mode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round whose problem is solved by a program: what is judged, from when on, and what it is called. */
class ProblemTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Sitter sitter(boolean pair) throws IOException {
        return new Sitter(folder, "live-coding", Mode.MOCK, pair, 60);
    }

    private static String drawn(Sitter sitter) {
        return sitter.sitting().followUps().stream()
                .filter(it -> it.pool().filter(Round.PROBLEMS::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theJudgeBeginsWhenTheProblemIsPut() throws IOException {
        try (var sitter = sitter(false)) {
            sitter.until(2.9);
            assertThat(sitter.watcher.done()).isEmpty();
            sitter.until(3.5);
            assertThat(sitter.sitting().turns().problem()).contains(drawn(sitter));
            assertThat(sitter.watcher.done()).containsExactly("solve " + drawn(sitter) + " http://localhost:8080");
        }
    }

    @Test
    void inAPairWhenTheInterviewerPutsIt() throws IOException {
        try (var sitter = sitter(true)) {
            sitter.until(5);
            assertThat(sitter.watcher.done()).isEmpty();
            sitter.drill().release(drawn(sitter));
            assertThat(sitter.watcher.done()).hasSize(1);
        }
    }

    @Test
    void afterACrashTheSameProblemIsJudgedAgain() throws IOException {
        try (var sitter = sitter(false)) {
            sitter.until(6);
            sitter.crash(1_000);
            assertThat(sitter.watcher.done())
                    .hasSize(2)
                    .containsOnly("solve " + drawn(sitter) + " http://localhost:8080");
        }
    }

    @Test
    void anotherCommandIsJudgedAndAServerIsRefused() throws IOException {
        try (var sitter = sitter(false)) {
            sitter.until(6);
            sitter.drill().server("node solution.mjs", true);
            assertThat(sitter.watcher.done()).last().isEqualTo("solve " + drawn(sitter) + " node solution.mjs");
            assertThatThrownBy(() -> sitter.drill().server("http://localhost:3000", false))
                    .isInstanceOf(Refused.class)
                    .hasMessage("In this round your program is run: start CMD names it.");
        }
    }

    @Test
    void stagesAreCalledStagesAndDecide() throws IOException {
        try (var sitter = sitter(false)) {
            sitter.until(20);
            sitter.watcher.judge(1, FakeWatcher.CLAUSES);
            sitter.watcher.judge(2, 7);
            assertThat(sitter.drill().candidate().levels())
                    .extracting(LevelView::name, LevelView::words)
                    .containsExactly(
                            tuple("Stage 1", "complete since 20:00"),
                            tuple("Stage 2", "7 of 30 tests pass"),
                            tuple("Stage 3", "not judged yet"));
            sitter.until(39);
            sitter.watcher.judge(2, FakeWatcher.CLAUSES);
            sitter.watcher.judge(3, FakeWatcher.CLAUSES);
            sitter.until(61);
            assertThat(working(sitter).band()).contains(Band.STRONG_HIRE);
            assertThat(working(sitter).evidence()).contains("stage 3 complete at the end, first complete at 39:00");
        }
    }

    private static Mark working(Sitter sitter) {
        return Marking.of(sitter.sitting()).getFirst();
    }
}

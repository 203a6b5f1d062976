package io.greenroom.drill.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Marking;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole rounds in fast time, with a candidate whose server improves, regresses and recovers. */
class TwoHoursTest {
    private static final int ALL = FakeWatcher.CLAUSES;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aServerThatImprovesRegressesAndRecovers() throws IOException {
        try (var room = new Sitter(folder, "chat-server", Mode.MOCK, false, 120)) {
            room.until(20).watcher.judge(1, 12);
            room.until(27.5).watcher.judge(1, ALL);
            room.until(50).watcher.judge(2, 20);
            room.until(51).watcher.judge(1, ALL - 3);
            room.until(53).watcher.judge(1, ALL);
            room.until(75).watcher.judge(2, ALL);
            room.until(76).watcher.silence("connection refused");
            room.until(77).watcher.back();
            room.until(100).watcher.judge(3, ALL);
            room.until(130);

            assertThat(room.happened(Event.PhaseBegan.class, Event.PhaseBegan::phase))
                    .containsExactly(
                            "0:00 clarify",
                            "8:00 plan",
                            "15:00 first-version",
                            "45:00 test",
                            "57:00 deepen",
                            "1:47:00 demonstrate");
            assertThat(room.happened(Event.LevelJudged.class, it -> "level %d %s"
                            .formatted(it.level(), it.green() ? "green" : "red")))
                    .containsExactly(
                            "20:00 level 1 red",
                            "27:30 level 1 green",
                            "50:00 level 2 red",
                            "51:00 level 1 red",
                            "53:00 level 1 green",
                            "1:15:00 level 2 green",
                            "1:40:00 level 3 green");
            assertThat(room.happened(Event.Released.class, Event.Released::followUp))
                    .contains("28:30 level-1-green", "56:00 regression", "1:17:00 burst-of-history")
                    .noneMatch(line -> line.contains("level-1-not-green"));
            assertThat(room.happened(Event.Warned.class, it -> it.secondsLeft() + " s"))
                    .containsExactly("1:00:00 3600 s", "1:50:00 600 s", "1:58:00 120 s");
            assertThat(room.happened(Event.Ended.class, it -> it.bell() ? "bell" : "early"))
                    .containsExactly("2:00:00 bell");
            assertThat(room.watcher.done()).contains("bench smoke").endsWith("close");
            assertThat(room.sitting().levels().regressions()).isEqualTo(1);
            assertThat(Verdict.of(room.sitting()).band()).isEmpty();
            for (var criterion : List.of("plan", "testing", "options")) {
                room.drill().mark(criterion, Optional.of(Band.LEANING_NO_HIRE), "seen at 50:00", false);
            }
            assertThat(Verdict.of(room.sitting()).steps())
                    .containsExactly(
                            "A working system decides: strong hire.",
                            "3 of 3 other marks reach leaning no hire.",
                            "That moves the verdict to leaning hire.");
        }
    }

    /** One is put at a time: the next when the minutes of the one before are over. */
    @Test
    void turnsDoNotFallOverEachOther() throws IOException {
        try (var room = new Sitter(folder, "chat-server", Mode.MOCK, false, 120)) {
            room.until(5).watcher.judge(1, ALL);
            room.watcher.judge(2, ALL);
            room.watcher.judge(3, ALL);
            room.until(121);
            var released = room.sitting().turns().released();
            var before = Optional.<String>empty();
            for (var id : released.keySet()) {
                before.ifPresent(last -> {
                    var minutes =
                            room.sitting().round().followUp(last).orElseThrow().minutes();
                    assertThat(released.getOrDefault(id, 0L) - released.getOrDefault(last, 0L))
                            .isGreaterThanOrEqualTo(minutes * 60_000L);
                });
                before = Optional.of(id);
            }
            assertThat(released).hasSizeGreaterThan(8);
        }
    }

    @Test
    void whoDoesNothingIsAskedAndNotJudged() throws IOException {
        try (var room = new Sitter(folder, "chat-server", Mode.MOCK, false, 120)) {
            room.until(121);
            assertThat(room.sitting().turns().released()).containsKeys("quiet", "level-1-not-green");
            assertThat(Verdict.of(room.sitting()).band()).isEmpty();
        }
    }

    @Test
    void aShorterSittingIsTheSameRoundInLessTime() throws IOException {
        try (var room = new Sitter(folder, "chat-sprint", Mode.PRACTICE, false, 3)) {
            room.until(1).watcher.judge(1, ALL);
            room.until(4);
            assertThat(room.happened(Event.Ended.class, Event.Ended::toString)).hasSize(1);
            assertThat(room.sitting().ended()).contains(180_000L);
            assertThat(room.sitting().turns().released()).containsKey("first-green");
            var decisive = Marking.of(room.sitting()).stream()
                    .filter(mark -> mark.criterion().id().equals("time-to-green"))
                    .findFirst()
                    .orElseThrow();
            assertThat(decisive.band()).contains(Band.STRONG_HIRE);
            assertThat(decisive.evidence()).contains("first complete at 1:00");
        }
    }

    @Test
    void inAPairTheInterviewerReleasesWhatIsDue() throws IOException {
        try (var room = new Sitter(folder, "chat-server", Mode.MOCK, true, 120)) {
            room.until(20).watcher.judge(1, ALL);
            room.until(22);
            assertThat(room.sitting().turns().released()).isEmpty();
            assertThat(room.sitting().turns().due()).containsKey("level-1-green");
            assertThat(room.drill().candidate().turns()).isEmpty();
            room.drill().release("level-1-green");
            assertThat(room.drill().candidate().turns()).hasSize(1);
            assertThatThrownBy(() -> room.drill().release("level-1-green")).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aHintComesWithItsPhaseInThreeStepsAndCosts() throws IOException {
        try (var room = new Sitter(folder, "chat-sprint", Mode.MOCK, false, 30)) {
            var hint = room.sitting().round().hints().stream()
                    .filter(it -> it.phase().equals("build"))
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> room.drill().hint(hint.id(), false)).hasMessageContaining("not to be had yet");
            room.until(4);
            for (var step = 1; step <= 3; step++) {
                room.drill().hint(hint.id(), false);
            }
            assertThat(room.sitting().points()).isEqualTo(hint.costs().getLast());
            assertThatThrownBy(() -> room.drill().hint(hint.id(), false)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void nothingIsShownEarlyInAMock() throws IOException {
        try (var room = new Sitter(folder, "chat-sprint", Mode.MOCK, false, 30)) {
            assertThatThrownBy(() -> room.drill().pause()).hasMessage("In a mock the clock runs on.");
            room.drill().commit("It is at http://localhost:8080.");
            assertThat(room.drill().candidate().model()).isEmpty();
            assertThat(room.drill().candidate().afterwards()).isEmpty();
            room.until(31);
            assertThat(room.drill().candidate().model()).isPresent();
            assertThat(room.drill().candidate().afterwards()).isPresent();
        }
    }

    @Test
    void aMarkTakesEvidenceAndTheRightPerson() throws IOException {
        try (var room = new Sitter(folder, "engineering-architecture", Mode.MOCK, false, 60)) {
            var criterion = room.sitting().round().criteria().getFirst().id();
            var hire = Optional.of(Band.LEANING_HIRE);
            assertThatThrownBy(() -> room.drill().mark(criterion, hire, "early", false))
                    .hasMessageContaining("when the round is over");
            room.until(61);
            assertThatThrownBy(() -> room.drill().mark(criterion, hire, " ", false))
                    .hasMessageContaining("No mark without evidence");
            room.drill().mark(criterion, hire, "asked what active means at 2:10", false);
            assertThat(room.sitting().marks()).containsKey(criterion);
            room.drill().mark(criterion, Optional.empty(), "", false);
            assertThat(Marking.of(room.sitting()).getFirst().band()).isEmpty();
        }
    }

    @Test
    void afterACrashOfAMockTheClockIsWhereItMustBe() throws IOException {
        var room = new Sitter(folder, "chat-server", Mode.MOCK, false, 120);
        room.until(20).watcher.judge(1, ALL);
        room.drill().note("in-memory for now", false);
        room.crash(10 * 60_000);
        assertThat(room.drill().at()).isBetween(30 * 60_000L, 30 * 60_000L + 2_000);
        assertThat(room.happened(Event.Returned.class, it -> it.goneMillis() / 60_000 + " min"))
                .containsExactly("30:00 10 min");
        assertThat(room.sitting().levels().green(1)).isTrue();
        assertThat(room.drill().candidate().notes()).hasSize(1);
        assertThat(room.watcher.watching()).isTrue();
        room.until(50);
        room.crash(3 * 3_600_000);
        assertThat(room.sitting().ended()).contains(120 * 60_000L);
        room.close();
    }

    @Test
    void inPracticeTheClockWaitsForTheRunner() throws IOException {
        var room = new Sitter(folder, "chat-server", Mode.PRACTICE, false, 120);
        room.until(20);
        room.crash(3 * 3_600_000);
        assertThat(room.drill().at()).isBetween(20 * 60_000L - 1_000, 20 * 60_000L + 1_000);
        room.drill().pause();
        room.crash(60_000);
        assertThat(room.drill().candidate().standing()).isTrue();
        room.drill().resumeClock();
        room.until(21);
        assertThat(room.drill().at()).isEqualTo(21 * 60_000L);
        room.close();
    }

    @Test
    void anHourOfSleepEndsAMockThatHadLessLeft() throws IOException {
        try (var room = new Sitter(folder, "engineering-architecture", Mode.MOCK, false, 60)) {
            room.until(10);
            room.times.sleep(3_600_000);
            room.drill().tick();
            assertThat(room.sitting().ended()).contains(60 * 60_000L);
        }
    }
}

package io.greenroom.perf.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenroom.perf.measure.Attempt.Fault;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.Stall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private final Recorder recorder = new Recorder(10, 5000);

    @Test
    void percentilesCountFromWhenRequestsWereDue() {
        for (var millis = 1; millis <= 100; millis++) {
            note(Action.POST, 1000 + millis, 40, millis - 40, null);
        }
        var latency = recorder.latency();
        assertThat(latency.count()).isEqualTo(100);
        assertThat(latency.p50()).isCloseTo(50, within(0.1));
        assertThat(latency.p99()).isCloseTo(99, within(0.1));
        assertThat(latency.max()).isCloseTo(100, within(0.1));
        assertThat(recorder.byAction()).containsOnlyKeys(Action.POST).containsEntry(Action.POST, latency);
    }

    @Test
    void nothingIsNothing() {
        assertThat(recorder.latency()).isEqualTo(Latency.NONE);
        assertThat(recorder.lateShare()).isZero();
        assertThat(recorder.stalls()).isEmpty();
    }

    @Test
    void aRequestBelongsToTheSecondInWhichItWasDue() {
        note(Action.NEWEST, 3999, 0, 500, null);
        note(Action.NEWEST, 4000, 0, 5, new Fault("500", true, "one"));
        assertThat(recorder.second(3).good()).isEqualTo(1);
        assertThat(recorder.second(4).failed()).isEqualTo(1);
        assertThat(recorder.timeline())
                .hasSize(10)
                .extracting("due")
                .containsExactly(0L, 0L, 0L, 1L, 1L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void whatWasDueOutsideTheRoundDoesNotCount() {
        note(Action.POST, -1, 0, 5, null);
        note(Action.POST, 10_000, 0, 5, null);
        assertThat(recorder.latency().count()).isZero();
        assertThat(recorder.timeline()).allMatch(second -> second.due() == 0);
    }

    @Test
    void anAnswerAfterTheEndIsGoodButNotInTime() {
        note(Action.POST, 9_900, 0, 50, null);
        note(Action.POST, 9_900, 0, 200, null);
        assertThat(recorder.good()).isEqualTo(2);
        assertThat(recorder.goodInTime()).isEqualTo(1);
    }

    @Test
    void errorsAreCountedByKindTheMostFrequentFirst() {
        note(Action.POST, 1, 0, 5, new Fault("500", true, "first"));
        note(Action.NEWEST, 2, 0, 5, new Fault("500", true, "other"));
        note(Action.NEWEST, 3, 0, 5, new Fault("500", true, "another"));
        assertThat(recorder.errors())
                .containsExactly(
                        new ErrorCount(Action.NEWEST, "500", 2, "other"),
                        new ErrorCount(Action.POST, "500", 1, "first"));
        assertThat(recorder.good()).isZero();
    }

    @Test
    void latenessIsTheGenerators() {
        note(Action.POST, 100, 51, 5, null);
        note(Action.POST, 200, 49, 5, null);
        assertThat(recorder.lateShare()).isEqualTo(0.5);
        assertThat(recorder.lateness().max()).isCloseTo(51, within(0.1));
    }

    @Test
    void aTimeWithoutAnAnswerWhileRequestsWaitIsAStall() {
        note(Action.POST, 1000, 0, 10, null);
        note(Action.POST, 2000, 0, 2000, null);
        note(Action.POST, 5000, 0, 10, null);
        assertThat(recorder.stalls()).containsExactly(new Stall(2.0, 2.0));
    }

    @Test
    void aRequestThatWasGivenUpIsNoAnswer() {
        note(Action.POST, 1000, 0, 1000, new Fault("no answer within 1 s", false, ""));
        note(Action.POST, 1500, 0, 1000, null);
        assertThat(recorder.stalls()).containsExactly(new Stall(1.0, 1.5));
    }

    @Test
    void aShortOrAnEmptyQuietIsNone() {
        note(Action.POST, 1000, 0, 490, null);
        note(Action.POST, 8000, 0, 10, null);
        assertThat(recorder.stalls()).isEmpty();
    }

    private void note(Action action, long dueMillis, long lateMillis, long tookMillis, @Nullable Fault fault) {
        var due = dueMillis * 1_000_000;
        var sent = due + lateMillis * 1_000_000;
        recorder.sent(due);
        recorder.done(new Attempt(action, due, sent, sent + tookMillis * 1_000_000, fault));
    }
}

package io.greenroom.drill.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SittingClockTest {
    private static final long HOUR = 3_600_000;
    private final FakeTimes times = new FakeTimes();

    private SittingClock mock() {
        return new SittingClock(times, 1, true);
    }

    private SittingClock practice() {
        return new SittingClock(times, 1, false);
    }

    @Test
    void itCountsWhatPasses() {
        var clock = new SittingClock(times, 60, true);
        times.pass(500);
        assertThat(clock.advance()).isEmpty();
        assertThat(clock.at()).isEqualTo(30_000);
    }

    @Test
    void anHourOfSleepCountsInAMockAndNotInPractice() {
        var mock = mock();
        var practice = practice();
        times.pass(200);
        times.sleep(HOUR);
        assertThat(mock.advance()).contains(new Event.Slept(HOUR));
        assertThat(practice.advance()).contains(new Event.Slept(HOUR));
        assertThat(mock.at()).isEqualTo(HOUR + 200);
        assertThat(practice.at()).isEqualTo(200);
    }

    @Test
    void withoutAWordOfTheSystemAStepForwardIsSleep() {
        times.up = Optional.empty();
        var mock = mock();
        times.sleep(HOUR);
        assertThat(mock.advance()).contains(new Event.Slept(HOUR));
        assertThat(mock.at()).isEqualTo(HOUR);
    }

    @ParameterizedTest
    @ValueSource(longs = {-HOUR, -4_000, 4_000, HOUR})
    void whoeverSetsTheClockOfTheMachineMovesNothing(long millis) {
        var mock = mock();
        times.pass(200);
        times.wall += millis;
        assertThat(mock.advance()).contains(new Event.ClockSet(millis));
        assertThat(mock.at()).isEqualTo(200);
        times.pass(200);
        assertThat(mock.advance()).isEmpty();
        assertThat(mock.at()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1_500, 40, 1_500})
    void aLittleIsNothing(long millis) {
        var mock = mock();
        times.wall += millis;
        assertThat(mock.advance()).isEmpty();
        assertThat(mock.at()).isZero();
    }

    @Test
    void aClockThatStandsStands() {
        var practice = practice();
        practice.stand(true);
        times.pass(HOUR);
        practice.advance();
        assertThat(practice.at()).isZero();
        practice.stand(false);
        times.pass(1_000);
        practice.advance();
        assertThat(practice.at()).isEqualTo(1_000);
    }

    @Test
    void afterACrashAMockHasGoneOnAndPracticeHasNot() {
        var before = mock();
        times.pass(10_000);
        before.advance();
        var mark = before.mark();
        times.pass(60_000);
        var mock = mock();
        var practice = practice();
        assertThat(mock.resume(mark, false)).isEqualTo(60_000);
        assertThat(practice.resume(mark, false)).isEqualTo(60_000);
        assertThat(mock.at()).isEqualTo(70_000);
        assertThat(practice.at()).isEqualTo(10_000);
    }

    @Test
    void setBetweenTwoRunnersTheClockOfTheMachineIsNotBelieved() {
        var before = mock();
        var mark = before.mark();
        times.pass(60_000);
        times.wall -= HOUR;
        var after = mock();
        assertThat(after.resume(mark, false)).isEqualTo(60_000);
        assertThat(after.at()).isEqualTo(60_000);
    }

    @Test
    void afterAStartOfTheMachineItIsWhatThereIsAndNeverGoesBack() {
        var mark = mock().mark();
        times.boot = Optional.of("second");
        times.up = Optional.of(4_000L);
        times.wall += 60_000;
        var after = mock();
        after.resume(mark, false);
        assertThat(after.at()).isEqualTo(60_000);
        times.wall -= HOUR;
        var later = mock();
        later.resume(mark, false);
        assertThat(later.at()).isZero();
    }
}

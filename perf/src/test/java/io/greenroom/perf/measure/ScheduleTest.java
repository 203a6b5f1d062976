package io.greenroom.perf.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void theSoonestArrivalTellsWhenAllWereDue() {
        var schedule = new Schedule(new int[] {0, 100, 200}, 0.1);
        assertThat(schedule.begun()).isFalse();
        schedule.due(1, 7_000_000);
        assertThat(schedule.due(2, 105_000_000)).isEqualTo(105_000_000);
        assertThat(schedule.due(3, 250_000_000)).isEqualTo(205_000_000);
        assertThat(schedule.intoRound(205_000_000)).isEqualTo(100_000_000);
        assertThat(schedule.begun()).isTrue();
    }

    @Test
    void whoWasDueAfterTheWarmUpAndNeverCameIsAbsent() {
        var schedule = new Schedule(new int[] {0, 50, 100, 200, 300}, 0.1);
        assertThat(schedule.absent()).isEqualTo(3);
        schedule.due(1, 0);
        schedule.due(3, 100_000_000);
        schedule.due(5, 300_000_000);
        assertThat(schedule.absent()).isEqualTo(1);
    }
}

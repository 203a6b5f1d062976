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
}

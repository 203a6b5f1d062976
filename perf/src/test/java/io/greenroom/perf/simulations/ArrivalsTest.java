package io.greenroom.perf.simulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenroom.perf.Samples;
import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Overrides;
import io.greenroom.perf.profiles.Profiles;
import io.greenroom.perf.profiles.Stage;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    @Test
    void atAnEvenRateEachIsDueAfterItsShareOfTheTime() {
        var planned = planned(2, new Stage(80, 80, 3));
        assertThat(planned).hasSize(120);
        for (var n = 0; n < planned.length; n++) {
            assertThat((double) planned[n]).isCloseTo(n * 25.0, within(25.0));
        }
    }

    @Test
    void onARampTheyFollowTheInverseOfTheGrowingSum() {
        var planned = planned(1, new Stage(0, 40, 10));
        assertThat(planned).hasSize(200).isSorted();
        for (var n = 0; n < planned.length; n++) {
            assertThat(planned[n] / 1000.0).isCloseTo(Math.sqrt(n / 2.0), within(0.8));
        }
        for (var second = 1; second <= 10; second++) {
            assertThat((double) before(planned, second)).isCloseTo(2.0 * second * second, within(1.0));
        }
    }

    @Test
    void stagesFollowEachOther() {
        var planned = planned(1, new Stage(10, 10, 2), new Stage(0, 0, 3), new Stage(20, 20, 1));
        assertThat(before(planned, 2)).isEqualTo(20);
        assertThat(before(planned, 5)).isEqualTo(20);
        assertThat(planned).hasSize(40).isSorted();
        assertThat(planned[20]).isBetween(5000, 5050);
    }

    @Test
    void warmingUpComesFirstAtTheFirstRate() {
        var smoke = Overrides.NONE.of(Profiles.named("smoke"));
        var planned = Arrivals.plannedMillis(Arrivals.steps(smoke, 4));
        assertThat(planned).hasSize(150);
        assertThat(before(planned, 3)).isEqualTo(30);
    }

    private static int[] planned(double requestsEach, Stage... stages) {
        return Arrivals.plannedMillis(
                Arrivals.steps(Samples.profile(Map.of(Journey.READ, 1.0), 1000, stages), requestsEach));
    }

    private static long before(int[] planned, int second) {
        return Arrays.stream(planned).filter(millis -> millis < second * 1000).count();
    }
}

package io.greenroom.perf.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverridesTest {
    @Test
    void nothingChangesNothing() {
        var spike = Profiles.named("spike");
        assertThat(Overrides.NONE.of(spike)).isEqualTo(spike);
    }

    @Test
    void rateAndSecondsChangeAllStagesInProportion() {
        var changed =
                with(Optional.of(100.0), Optional.of(12), Optional.empty()).of(Profiles.named("spike"));
        assertThat(changed.stages())
                .containsExactly(new Stage(10, 10, 4), new Stage(100, 100, 2), new Stage(10, 10, 6));
    }

    @Test
    void whatMayNotBeIsRefused() {
        assertThatThrownBy(() ->
                        with(Optional.empty(), Optional.empty(), Optional.of(0)).of(Profiles.named("smoke")))
                .isInstanceOf(BadProfile.class)
                .hasMessageContaining("users: must be 1 or more");
    }

    private static Overrides with(Optional<Double> rate, Optional<Integer> seconds, Optional<Integer> users) {
        return new Overrides(rate, seconds, users, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

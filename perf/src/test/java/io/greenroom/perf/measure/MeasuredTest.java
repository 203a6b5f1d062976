package io.greenroom.perf.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.judge.Validities;
import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.GeneratorLoad;
import io.greenroom.perf.result.Latency;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    private static final GeneratorLoad LOAD = new GeneratorLoad(0.1, 0.2, 2, Latency.NONE, 0, 0, 0);
    private static final Budget BUDGET = new Budget(0, 100, 0, 0);

    private static Measured of(long absent) {
        var recorder = new Recorder(1, 5000);
        for (int at = 0; at < 90; at++) {
            recorder.sent(at);
            recorder.done(new Attempt(Action.POST, at, at, at + 1_000_000L, null));
        }
        return Measured.of(recorder, absent, Instant.EPOCH, 100, LOAD, Optional.empty());
    }

    /** A generator that sends a part of what was due must not pass for one that sent it all. */
    @Test
    void whatWasDueAndNeverSentIsNotForgotten() {
        var measured = of(10);
        assertThat(measured.requests()).isEqualTo(100);
        assertThat(measured.latency().count()).isEqualTo(90);
        assertThat(validity(measured)).singleElement().asString().startsWith("Only 90 of 100 requests");
    }

    @Test
    void whenAllHaveComeAllWasSent() {
        assertThat(of(0).requests()).isEqualTo(90);
        assertThat(validity(of(0))).isEmpty();
    }

    private static List<String> validity(Measured measured) {
        return Validities.of(
                        LOAD, BUDGET, measured.requests(), measured.latency().count(), measured.seconds())
                .reasons();
    }
}

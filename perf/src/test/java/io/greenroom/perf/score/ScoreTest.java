package io.greenroom.perf.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.MadeUpRounds;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 14, 100, 900})
    void halfTheP99IsAHundredMore(double p99) {
        assertThat(ofP99(p99 / 2) - ofP99(p99)).isCloseTo(100, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 37, 1000, 1e6})
    void twiceTheCapacityIsAHundredMore(double rate) {
        assertThat(ofCapacity(rate * 2) - ofCapacity(rate)).isCloseTo(100, within(1e-9));
    }

    @Test
    void theScaleIsWhatTheManualSays() {
        assertThat(ofCapacity(1)).isZero();
        assertThat(ofCapacity(1000)).isCloseTo(997, within(0.5));
        assertThat(ofP99(10_000)).isZero();
        assertThat(ofP99(100)).isCloseTo(664, within(0.5));
    }

    @Test
    void thereIsNoHighest() {
        assertThat(ofCapacity(1e12)).isGreaterThan(3900);
    }

    @Test
    void thereIsNothingBelowZero() {
        assertThat(ofP99(60_000)).isZero();
        assertThat(ofCapacity(0)).isZero();
        assertThat(ofCapacity(0.5)).isZero();
        assertThat(Score.of(List.of(), Optional.empty())).isZero();
    }

    @ParameterizedTest
    @EnumSource(Finding.Kind.class)
    void aSingleBrokenMessageLeavesNothing(Finding.Kind kind) {
        var broken = MadeUpRounds.good().finding(kind, 1).round();
        assertThat(of(broken)).isZero();
        var capacity =
                new Capacity(100, Capacity.Limit.SERVER, List.of(new Step(50, false, "", broken)), Optional.empty());
        assertThat(Score.of(List.of(), Optional.of(capacity))).isZero();
    }

    @Test
    void oneErrorInAThousandCostsAsMuchAsTwiceTheP99() {
        var round = MadeUpRounds.good().error(Action.POST, "500", 6).round();
        assertThat(ofP99(14) - of(round)).isCloseTo(100, within(1e-9));
    }

    @Test
    void onlyErrorsAreWorthNothing() {
        assertThat(of(MadeUpRounds.good().p99(1).error(Action.POST, "500", 6000).round()))
                .isZero();
    }

    private static double ofP99(double millis) {
        return of(MadeUpRounds.good().p99(millis).round());
    }

    private static double of(Round... rounds) {
        return Score.of(List.of(rounds), Optional.empty());
    }

    private static double ofCapacity(double rate) {
        return Score.of(List.of(), Optional.of(new Capacity(rate, Capacity.Limit.SERVER, List.of(), Optional.empty())));
    }
}

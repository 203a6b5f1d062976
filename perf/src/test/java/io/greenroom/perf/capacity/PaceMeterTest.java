package io.greenroom.perf.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.MadeUpRounds;
import io.greenroom.perf.result.Pace;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PaceMeterTest {
    private static final Percentage THREE_DIGITS = Percentage.withPercentage(0.1);

    @Test
    void theSpreadIsBetweenTheTenthAndTheNineTenths() {
        var pace = paceOf(LongStream.rangeClosed(21, 50).toArray());
        assertThat(pace.pieces()).isEqualTo(30);
        assertThat(pace.p10Millis()).isCloseTo(23, THREE_DIGITS);
        assertThat(pace.p90Millis()).isCloseTo(47, THREE_DIGITS);
        assertThat(pace.spread()).isCloseTo(47.0 / 23, THREE_DIGITS);
        assertThat(pace.steady()).isFalse();
    }

    @Test
    void onePieceInTwelveThatTookLongIsNoSpread() {
        var pace = paceOf(30, 30, 30, 30, 30, 900, 30, 30, 30, 30, 30, 30);
        assertThat(pace.spread()).isEqualTo(1);
        assertThat(pace.steady()).isTrue();
    }

    @Test
    void aSpreadIsNeverBelowOne() {
        assertThat(new Pace(3, 0, 0).spread()).isEqualTo(1);
        assertThat(new Pace(3, 30, 29.99).spread()).isEqualTo(1);
    }

    @Test
    void aTenthIsWorthAWord() {
        assertThat(new Pace(60, 100, 109.9).steady()).isTrue();
        assertThat(new Pace(60, 100, 110.1).steady()).isFalse();
    }

    @Test
    void nothingIsKnownWhereNothingWasTried() {
        Probe never = (rate, seconds) -> {
            throw new AssertionError("tried at " + rate);
        };
        var machine = new PaceMeter(() -> {}, () -> 0);
        assertThat(search(never, machine, 0.1, 0.1).pace()).isEmpty();
    }

    @Test
    void theMachineIsMeasuredBeforeEveryTryAndNeverDuringOne() {
        var happened = new ArrayList<String>();
        Probe probe = (rate, seconds) -> {
            happened.add("load");
            var round = MadeUpRounds.good()
                    .rate(rate)
                    .seconds(seconds)
                    .p99(rate > 250 ? 900 : 10)
                    .round();
            happened.add("no load");
            return round;
        };
        var capacity = search(probe, new PaceMeter(() -> happened.add("work"), () -> 0), 100, Double.MAX_VALUE);
        var tries = capacity.steps().size();
        assertThat(tries).isGreaterThan(8);
        assertThat(String.join(", ", happened)).matches("((work, )+load, no load(, |$)){" + tries + "}");
        assertThat(capacity.pace()).hasValueSatisfying(pace -> assertThat(pace.pieces())
                .isEqualTo(happened.stream().filter("work"::equals).count()));
    }

    /** What comes of a piece is needed for the next, so that no compiler can leave one out. */
    @Test
    void theWorkIsFixedAndIsDone() {
        var one = new FixedWork();
        var other = new FixedWork();
        var first = one.piece();
        assertThat(other.piece()).isEqualTo(first).isNotZero();
        assertThat(other.piece()).isNotEqualTo(first);
    }

    @Test
    void aWarmMeterHasMeasuredNothingYet() {
        var machine = PaceMeter.warm();
        assertThat(machine.pace()).isEmpty();
        machine.measure();
        assertThat(machine.pace()).isPresent();
    }

    private static Capacity search(Probe probe, PaceMeter machine, double start, double highest) {
        return new CapacitySearch(MadeUpRounds.BUDGET, start, highest).search(probe, machine);
    }

    /** Of pieces that took so many milliseconds each, three at a time. */
    private static Pace paceOf(long... millis) {
        var clock = new AtomicLong();
        var next = LongStream.of(millis).iterator();
        var machine = new PaceMeter(() -> clock.addAndGet(next.nextLong() * 1_000_000), clock::get);
        while (next.hasNext()) {
            machine.measure();
        }
        return machine.pace().orElseThrow();
    }
}

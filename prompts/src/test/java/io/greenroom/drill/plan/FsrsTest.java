package io.greenroom.drill.plan;

import static io.greenroom.drill.plan.Grade.AGAIN;
import static io.greenroom.drill.plan.Grade.EASY;
import static io.greenroom.drill.plan.Grade.GOOD;
import static io.greenroom.drill.plan.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenroom.drill.plan.Fsrs.Memory;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The test vectors that fsrs-rs and py-fsrs publish for FSRS-6, and what the plan relies on. */
class FsrsTest {
    private static final List<Grade> GRADES = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    private static final List<Integer> GAPS = List.of(0, 0, 1, 3, 8, 21);

    private static Memory after(Fsrs fsrs, List<Grade> grades, List<Integer> gaps) {
        var memory = fsrs.first(grades.getFirst());
        for (var i = 1; i < grades.size(); i++) {
            memory = fsrs.next(memory, grades.get(i), gaps.get(i));
        }
        return memory;
    }

    @Example
    void aNewCard() {
        assertThat(Fsrs.DEFAULT.first(AGAIN)).isEqualTo(new Memory(0.212, 6.4133));
        assertThat(Fsrs.DEFAULT.first(HARD).stability()).isEqualTo(1.2931);
        assertThat(Fsrs.DEFAULT.first(HARD).difficulty()).isCloseTo(5.1121707, within(1e-6));
        assertThat(Fsrs.DEFAULT.first(GOOD).stability()).isEqualTo(2.3065);
        assertThat(Fsrs.DEFAULT.first(GOOD).difficulty()).isCloseTo(2.118104, within(1e-6));
        assertThat(Fsrs.DEFAULT.first(EASY)).isEqualTo(new Memory(8.2956, 1.0));
    }

    @Example
    void sixRepetitions() {
        var memory = after(Fsrs.DEFAULT, GRADES, GAPS);
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Example
    void sixRepetitionsWithoutTheWeightsOfTheSameDay() {
        List<Double> weights = new ArrayList<>(Fsrs.DEFAULT.weights());
        List.of(17, 18, 19).forEach(i -> weights.set(i, 0.0));
        assertThat(after(new Fsrs(weights), GRADES, GAPS).stability()).isCloseTo(53.335106, within(1e-4));
    }

    /** Of the published intervals those from the second on: the first two repetitions are on one day. */
    @Example
    void intervalsOfAThingThatIsAlwaysKnown() {
        var memory = Fsrs.DEFAULT.next(Fsrs.DEFAULT.first(GOOD), GOOD, 0);
        List<Long> intervals = new ArrayList<>(List.of(Fsrs.DEFAULT.interval(memory, 0.9)));
        while (intervals.size() < 5) {
            memory = Fsrs.DEFAULT.next(memory, GOOD, intervals.getLast());
            intervals.add(Fsrs.DEFAULT.interval(memory, 0.9));
        }
        assertThat(intervals).containsExactly(2L, 11L, 46L, 163L, 498L);
    }

    @Example
    void itsStabilityIsWhenItIsKnownWithNineInTen() {
        assertThat(Fsrs.DEFAULT.retrievability(new Memory(7, 5), 0)).isEqualTo(1);
        assertThat(Fsrs.DEFAULT.retrievability(new Memory(7, 5), 7)).isCloseTo(0.9, within(1e-9));
    }

    /** Published for a decay of 0.2. */
    @Example
    void theCurveOfForgetting() {
        List<Double> weights = new ArrayList<>(Fsrs.DEFAULT.weights());
        weights.set(20, 0.2);
        var fsrs = new Fsrs(weights);
        assertThat(List.of(0, 1, 2, 3))
                .extracting(days -> Math.round(1e6 * fsrs.retrievability(new Memory(1, 5), days)))
                .containsExactly(1_000_000L, 900_000L, 840_289L, 798_500L);
    }

    @Property
    void aBetterGradeNeverBringsItBackSooner(
            @ForAll @DoubleRange(min = 0.01, max = 400) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @IntRange(max = 100) int days) {
        var memory = new Memory(stability, difficulty);
        var last = 0L;
        for (var grade : Grade.values()) {
            var interval = Math.min(
                    Fsrs.DEFAULT.interval(Fsrs.DEFAULT.next(memory, grade, days), Card.RETENTION), grade.stepDays());
            assertThat(interval).isBetween(last, 1_000_000L);
            last = interval;
        }
    }
}

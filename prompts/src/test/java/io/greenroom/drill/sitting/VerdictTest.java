package io.greenroom.drill.sitting;

import static io.greenroom.drill.round.Band.LEANING_HIRE;
import static io.greenroom.drill.round.Band.LEANING_NO_HIRE;
import static io.greenroom.drill.round.Band.STRONG_HIRE;
import static io.greenroom.drill.round.Band.STRONG_NO_HIRE;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Criterion;
import io.greenroom.drill.round.VerdictRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final VerdictRule DECIDED = new VerdictRule(Optional.of("c0"), 3, 0.6, 1, 3, 8);
    private static final VerdictRule SHARED = new VerdictRule(Optional.empty(), 3, 0.6, 0, 3, 8);

    /** Marks of the criteria c0, c1 and so on; null is not observed. */
    private static List<Mark> marks(@Nullable Band... bands) {
        List<Mark> marks = new ArrayList<>();
        for (var band : bands) {
            var criterion = new Criterion(
                    "c" + marks.size(), "Criterion " + marks.size(), Optional.empty(), List.of(), "", Map.of());
            marks.add(new Mark(criterion, Optional.ofNullable(band), "seen", "somebody"));
        }
        return marks;
    }

    private static Optional<Band> verdict(VerdictRule rule, int points, @Nullable Band... bands) {
        return Verdict.of(rule, marks(bands), points).band();
    }

    @Test
    void tooLittleSeenIsNotObserved() {
        assertThat(verdict(DECIDED, 0, STRONG_HIRE, STRONG_HIRE, null, null)).isEmpty();
        assertThat(Verdict.of(DECIDED, marks(STRONG_HIRE, STRONG_HIRE, null), 0).steps())
                .containsExactly("Of 3 criteria 2 were observed; a verdict takes 3.");
    }

    @Test
    void withoutWhatDecidesThereIsNone() {
        assertThat(verdict(DECIDED, 0, null, STRONG_HIRE, STRONG_HIRE, STRONG_HIRE))
                .isEmpty();
    }

    @Test
    void theOthersMoveTheDecisiveBandByOneAtMost() {
        assertThat(verdict(DECIDED, 0, LEANING_HIRE, STRONG_HIRE, STRONG_HIRE, STRONG_NO_HIRE))
                .contains(STRONG_HIRE);
        assertThat(verdict(DECIDED, 0, STRONG_HIRE, STRONG_NO_HIRE, STRONG_NO_HIRE))
                .contains(LEANING_HIRE);
        assertThat(verdict(DECIDED, 0, LEANING_NO_HIRE, LEANING_NO_HIRE, LEANING_NO_HIRE))
                .contains(LEANING_NO_HIRE);
    }

    @Test
    void withoutADecisiveOneThreeOfFiveReachIt() {
        assertThat(verdict(SHARED, 0, STRONG_HIRE, STRONG_HIRE, STRONG_HIRE, LEANING_NO_HIRE, STRONG_NO_HIRE))
                .contains(STRONG_HIRE);
        assertThat(verdict(SHARED, 0, STRONG_HIRE, STRONG_HIRE, LEANING_HIRE, LEANING_NO_HIRE, STRONG_NO_HIRE))
                .contains(LEANING_HIRE);
    }

    @Test
    void hintsBeyondWhatIsFreeCostABandForEachSoMany() {
        assertThat(verdict(SHARED, 10, STRONG_HIRE, STRONG_HIRE, STRONG_HIRE)).contains(STRONG_HIRE);
        assertThat(verdict(SHARED, 11, STRONG_HIRE, STRONG_HIRE, STRONG_HIRE)).contains(LEANING_HIRE);
        assertThat(verdict(SHARED, 19, STRONG_HIRE, STRONG_HIRE, STRONG_HIRE)).contains(LEANING_NO_HIRE);
        assertThat(verdict(SHARED, 900, STRONG_HIRE, STRONG_HIRE, STRONG_HIRE)).contains(STRONG_NO_HIRE);
    }

    /** A better mark never makes the verdict worse, and a further hint never better. */
    @Test
    void betterMarksAreNeverWorse() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var i = 0; i < 20_000; i++) {
            var rule = random.nextBoolean() ? DECIDED : SHARED;
            var bands = new Band[3 + random.nextInt(6)];
            for (var at = 0; at < bands.length; at++) {
                bands[at] = STRONG_HIRE.lowered(random.nextInt(4));
            }
            var points = random.nextInt(40);
            var before = verdict(rule, points, bands).orElseThrow();
            assertThat(before.reaches(verdict(rule, points + 5, bands).orElseThrow()))
                    .isTrue();
            var at = random.nextInt(bands.length);
            bands[at] = bands[at].lowered(-1);
            assertThat(verdict(rule, points, bands).orElseThrow().reaches(before))
                    .isTrue();
        }
    }
}

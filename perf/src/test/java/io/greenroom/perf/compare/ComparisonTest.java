package io.greenroom.perf.compare;

import static io.greenroom.perf.compare.Turn.MINE;
import static io.greenroom.perf.compare.Turn.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.MadeUpRounds;
import io.greenroom.perf.result.Ratio;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Versus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final List<Round> TENS = p99s(10, 10, 10, 10, 10);

    @Test
    void turnsAreTakenSoThatNobodyIsAlwaysSecond() {
        assertThat(Comparison.order(3)).containsExactly(MINE, OTHER, OTHER, MINE, MINE, OTHER);
    }

    @Test
    void aDifferenceThatAllRoundsShowIsTold() {
        var versus = compare(p99s(6.2, 5.5, 7.1, 6.0, 6.5), TENS);
        assertThat(versus.words()).isEqualTo("p99 of A is 0.62 of B's (0.55–0.71 over 5 rounds).");
        assertThat(versus.ratios()).extracting(Ratio::name).containsExactly("p50", "p99", "longest");
    }

    @Test
    void aSpreadAcrossOneTellsNothing() {
        assertThat(compare(p99s(6.2, 5.5, 11, 6.0, 6.5), TENS).words())
                .isEqualTo("p99 of A is 0.62 of B's (0.55–1.10 over 5 rounds):"
                        + " no difference can be told, the rounds do not agree.");
    }

    @Test
    void fewRoundsAreToldAsSuch() {
        assertThat(compare(p99s(5, 5, 5), p99s(10, 10, 10)).words())
                .isEqualTo("p99 of A is 0.50 of B's (0.50–0.50 over 3 rounds):"
                        + " the rounds agree, but so few do so by chance one time in 4.");
        assertThat(compare(p99s(5), p99s(10)).words()).endsWith("no difference can be told from a single round.");
    }

    @Test
    void roundsOfALateGeneratorAreLeftOut() {
        var mine = new ArrayList<>(p99s(5, 5, 5, 5, 5));
        mine.add(MadeUpRounds.good()
                .p99(90)
                .generator(MadeUpRounds.load(1.9, 2, 80))
                .round());
        var theirs = new ArrayList<>(TENS);
        theirs.add(TENS.getFirst());
        assertThat(compare(mine, theirs).words())
                .isEqualTo("p99 of A is 0.50 of B's (0.50–0.50 over 5 valid of 6 rounds).");
    }

    @Test
    void nothingValidIsNothingSaid() {
        var late = MadeUpRounds.good().generator(MadeUpRounds.load(1.9, 2, 80)).round();
        var versus = compare(List.of(late), List.of(late));
        assertThat(versus.ratios()).isEmpty();
        assertThat(versus.words())
                .isEqualTo("Nothing can be said of A and B: in none of 1 pairs of rounds did the generator keep up.");
    }

    @Test
    void theRateIsComparedWhereItWasTheLimit() {
        var slow = MadeUpRounds.good()
                .error(Action.POST, "no answer within 5 s", 3000)
                .round();
        var fast = MadeUpRounds.good().round();
        var versus = compare(Collections.nCopies(5, slow), Collections.nCopies(5, fast));
        assertThat(versus.words()).isEqualTo("rate of A is 0.50 of B's (0.50–0.50 over 5 rounds).");
        assertThat(versus.ratios()).extracting(Ratio::name).containsExactly("rate", "p50", "p99", "longest", "failed");
        assertThat(versus.ratios().getLast().median()).isEqualTo(3001);
        assertThat(versus.ratios().getFirst().moreIsBetter()).isTrue();
    }

    @Test
    void swappingTheServersTurnsTheRatioOver() {
        var mine = p99s(6.2, 5.5, 7.1, 6.0, 6.5);
        var there = p99(compare(mine, TENS));
        var back = p99(compare(TENS, mine));
        assertThat(back.median()).isCloseTo(1 / there.median(), within(1e-9));
        assertThat(back.low()).isCloseTo(1 / there.high(), within(1e-9));
    }

    @Test
    void roundsComeInPairs() {
        assertThatThrownBy(() -> compare(TENS, p99s(10))).hasMessage("rounds come in pairs, not 5 and 1");
    }

    private static Ratio p99(Versus versus) {
        return versus.ratios().stream()
                .filter(ratio -> ratio.name().equals("p99"))
                .findFirst()
                .orElseThrow();
    }

    private static Versus compare(List<Round> mine, List<Round> theirs) {
        return Comparison.of("A", mine, "B", theirs);
    }

    private static List<Round> p99s(double... millis) {
        return Arrays.stream(millis)
                .mapToObj(p99 -> MadeUpRounds.good().p99(p99).round())
                .toList();
    }
}

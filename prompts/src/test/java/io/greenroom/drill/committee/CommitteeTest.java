package io.greenroom.drill.committee;

import static io.greenroom.drill.round.Band.LEANING_HIRE;
import static io.greenroom.drill.round.Band.LEANING_NO_HIRE;
import static io.greenroom.drill.round.Band.STRONG_HIRE;
import static io.greenroom.drill.round.Band.STRONG_NO_HIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Loop;
import io.greenroom.drill.round.Rounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules of docs/committee.md, each alone, over whatever else was found. */
class CommitteeTest {
    private static final List<Loop> LOOPS = new Rounds(Path.of("rounds")).loops();
    private static final Loop ENGINEER = loop("engineer");
    private static final Loop PRODUCT = loop("product");
    private static final List<String> SIGNALS = List.of("customer", "execution", "taking-hints", "communication");
    private static final List<String> VETOES = List.of("care-for-data", "working-with-engineers");

    private static Loop loop(String id) {
        return LOOPS.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static RoundResult held(String round, Band verdict, SignalMark... marks) {
        return new RoundResult(round, round, Optional.of(verdict), List.of(marks));
    }

    private static SignalMark saw(String signal, Band band) {
        return new SignalMark(signal, band, "Criterion", "a note");
    }

    private static Outcome outcome(Loop loop, List<RoundResult> results) {
        return Committee.rule(loop, results).outcome();
    }

    /** Verdicts of the product loop's day, in its order: screen, sense, execution, leadership, case. */
    private static List<RoundResult> product(Band... verdicts) {
        List<RoundResult> results = new ArrayList<>();
        for (var i = 0; i < verdicts.length; i++) {
            results.add(held(PRODUCT.day().get(i).round(), verdicts[i]));
        }
        return results;
    }

    @Example
    void productSenseAndExecutionCarryAboutSeventyPercent() {
        var core = product(LEANING_NO_HIRE, LEANING_HIRE, LEANING_HIRE, LEANING_NO_HIRE, LEANING_NO_HIRE);
        var rest = product(STRONG_HIRE, LEANING_NO_HIRE, LEANING_NO_HIRE, STRONG_HIRE, STRONG_HIRE);
        assertThat(outcome(PRODUCT, core)).isEqualTo(Outcome.HIRE);
        assertThat(outcome(PRODUCT, rest)).isEqualTo(Outcome.NO_HIRE);
        assertThat(Committee.rule(PRODUCT, core).steps())
                .contains("For hiring: 70 of 100, which is 70 %; it takes 60 %.");
    }

    @Example
    void theValuesRoundIsNeededOnlyIfResultsAreMixed() {
        var clear = List.of(
                held("chat-server", STRONG_HIRE),
                held("engineering-architecture", LEANING_HIRE),
                held("hiring-manager", LEANING_HIRE));
        var mixed = List.of(
                held("chat-server", STRONG_HIRE),
                held("engineering-architecture", LEANING_NO_HIRE),
                held("hiring-manager", LEANING_HIRE));
        assertThat(outcome(ENGINEER, clear)).isEqualTo(Outcome.HIRE);
        assertThat(outcome(ENGINEER, mixed)).isEqualTo(Outcome.NO_DECISION);
        assertThat(Committee.mixed(clear)).isFalse();
        assertThat(Committee.mixed(mixed)).isTrue();
        var more = new ArrayList<>(mixed);
        more.add(held("values", LEANING_HIRE));
        assertThat(outcome(ENGINEER, more)).isEqualTo(Outcome.HIRE);
    }

    @Example
    void itSaysWhichEvidenceDecidedAndWhatWouldHaveChangedIt() {
        var results = product(LEANING_HIRE, LEANING_NO_HIRE, LEANING_HIRE, LEANING_HIRE, LEANING_NO_HIRE);
        assertThat(outcome(PRODUCT, results)).isEqualTo(Outcome.NO_HIRE);
        assertThat(Otherwise.of(PRODUCT, results))
                .extracting(Otherwise.Change::what, Otherwise.Change::other, Otherwise.Change::outcome)
                .containsExactly(
                        tuple("product-sense: leaning no hire", LEANING_HIRE, Outcome.HIRE),
                        tuple("case: leaning no hire", LEANING_HIRE, Outcome.HIRE));
    }

    @Example
    void aConsistentWeaknessNeedsSomethingOutstandingBesideIt() {
        var weak = new ArrayList<>(product(LEANING_HIRE, LEANING_HIRE, LEANING_HIRE, LEANING_HIRE, LEANING_HIRE));
        weak.set(1, held("product-sense", LEANING_HIRE, saw("customer", LEANING_NO_HIRE)));
        assertThat(outcome(PRODUCT, weak)).isEqualTo(Outcome.HIRE);
        weak.set(2, held("execution", LEANING_HIRE, saw("customer", STRONG_NO_HIRE)));
        assertThat(outcome(PRODUCT, weak)).isEqualTo(Outcome.NO_HIRE);
        weak.set(3, held("leadership", LEANING_HIRE, saw("execution", STRONG_HIRE)));
        weak.set(4, held("case", LEANING_HIRE, saw("execution", STRONG_HIRE)));
        assertThat(outcome(PRODUCT, weak)).isEqualTo(Outcome.HIRE);
    }

    @Property
    void oneVetoEndsItWhateverElseWasFound(
            @ForAll("days") List<RoundResult> results, @ForAll("place") int place, @ForAll boolean second) {
        var vetoed = marked(results, place, saw(VETOES.get(second ? 1 : 0), STRONG_NO_HIRE));
        assertThat(outcome(PRODUCT, vetoed)).isEqualTo(Outcome.NO_HIRE);
    }

    @Property
    void anythingShortOfAStrongNoHireIsNoVeto(
            @ForAll("days") List<RoundResult> results, @ForAll("place") int place, @ForAll("bands") Band band) {
        Assume.that(band != STRONG_NO_HIRE);
        var steps = Committee.rule(PRODUCT, marked(results, place, saw("care-for-data", band)))
                .steps();
        assertThat(steps).noneMatch(step -> step.startsWith("Veto"));
    }

    @Property
    void oneMissingRoundLeavesItOpen(@ForAll("days") List<RoundResult> results, @ForAll("place") int place) {
        var without = new ArrayList<>(results);
        var missing = without.remove(place);
        assertThat(outcome(PRODUCT, without)).isEqualTo(Outcome.NO_DECISION);
        without.add(missing.with(Optional.empty()));
        assertThat(outcome(PRODUCT, without)).isEqualTo(Outcome.NO_DECISION);
    }

    /** What is outstanding in two rounds does what raising the heaviest round that leaned against would do, and no more. */
    @Property
    void oneSpikeCarriesOneRoundThatLeanedAgainst(@ForAll("days") List<RoundResult> results) {
        var plain = results.stream().map(it -> it.with(List.of())).toList();
        var spiked = marked(marked(plain, 0, saw("execution", STRONG_HIRE)), 3, saw("execution", STRONG_HIRE));
        var raised = new ArrayList<>(plain);
        plain.stream()
                .filter(it -> it.verdict().orElseThrow() == LEANING_NO_HIRE)
                .max(Comparator.comparingInt(CommitteeTest::weight))
                .ifPresent(it -> raised.set(plain.indexOf(it), it.with(Optional.of(LEANING_HIRE))));
        assertThat(outcome(PRODUCT, spiked)).isEqualTo(outcome(PRODUCT, raised));
    }

    /** One round alone is no spike, nor is one that another round contradicts. */
    @Property
    void whatIsOutstandingOnceCarriesNothing(@ForAll("days") List<RoundResult> results) {
        var plain = results.stream().map(it -> it.with(List.of())).toList();
        var once = marked(plain, 0, saw("execution", STRONG_HIRE));
        var contradicted = marked(marked(once, 3, saw("execution", STRONG_HIRE)), 4, saw("execution", LEANING_NO_HIRE));
        assertThat(outcome(PRODUCT, once)).isEqualTo(outcome(PRODUCT, plain));
        assertThat(outcome(PRODUCT, contradicted)).isEqualTo(outcome(PRODUCT, plain));
    }

    /** Nothing is averaged: a strong hire is worth no more than a leaning one in the vote. */
    @Property
    void strengthDoesNotMakeUpForAnotherRound(@ForAll("days") List<RoundResult> results, @ForAll("place") int place) {
        Assume.that(results.get(place).hires());
        var other = new ArrayList<>(results);
        var is = results.get(place).verdict().orElseThrow();
        other.set(place, results.get(place).with(Optional.of(is == STRONG_HIRE ? LEANING_HIRE : STRONG_HIRE)));
        assertThat(outcome(PRODUCT, other)).isEqualTo(outcome(PRODUCT, results));
    }

    @Property
    void aBetterRoundNeverHurts(@ForAll("days") List<RoundResult> results, @ForAll("place") int place) {
        Assume.that(outcome(PRODUCT, results) == Outcome.HIRE);
        var better = new ArrayList<>(results);
        better.set(place, results.get(place).with(Optional.of(STRONG_HIRE)));
        assertThat(outcome(PRODUCT, better)).isEqualTo(Outcome.HIRE);
    }

    @Property
    void theSameEvidenceInAnyOrderGivesTheSameDecision(@ForAll("days") List<RoundResult> results, @ForAll long seed) {
        var shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(outcome(PRODUCT, shuffled)).isEqualTo(outcome(PRODUCT, results));
        assertThat(Committee.rule(PRODUCT, results)).isEqualTo(Committee.rule(PRODUCT, results));
    }

    /** What is said to have decided did. */
    @Property
    void whatDecidedWouldHaveChangedIt(@ForAll("days") List<RoundResult> results) {
        for (var change : Otherwise.of(PRODUCT, results)) {
            assertThat(change.outcome()).isNotEqualTo(outcome(PRODUCT, results));
        }
    }

    private static int weight(RoundResult result) {
        return PRODUCT.committee().weights().getOrDefault(result.round(), 0);
    }

    private static List<RoundResult> marked(List<RoundResult> results, int place, SignalMark mark) {
        List<RoundResult> marked = new ArrayList<>(results);
        List<SignalMark> marks = new ArrayList<>(results.get(place).marks());
        marks.add(mark);
        marked.set(place, results.get(place).with(marks));
        return marked;
    }

    @Provide
    Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, 4);
    }

    @Provide
    Arbitrary<Band> bands() {
        return Arbitraries.of(Band.class);
    }

    /** A whole day of the product loop, with marks of things that are no vetoes. */
    @Provide
    Arbitrary<List<RoundResult>> days() {
        var marks = Combinators.combine(Arbitraries.of(SIGNALS), bands())
                .as(CommitteeTest::saw)
                .list()
                .ofMaxSize(4);
        var round = Combinators.combine(bands(), marks);
        return round.as((band, seen) -> new RoundResult("", "", Optional.of(band), seen))
                .list()
                .ofSize(PRODUCT.day().size())
                .map(CommitteeTest::named);
    }

    private static List<RoundResult> named(List<RoundResult> results) {
        List<RoundResult> named = new ArrayList<>();
        for (var leg : PRODUCT.day()) {
            var result = results.get(named.size());
            named.add(new RoundResult(leg.round(), leg.round(), result.verdict(), result.marks()));
        }
        return named;
    }
}

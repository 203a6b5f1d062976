package io.greenroom.drill.plan;

import static io.greenroom.drill.plan.Decks.TODAY;
import static io.greenroom.drill.round.Band.LEANING_HIRE;
import static io.greenroom.drill.round.Band.LEANING_NO_HIRE;
import static io.greenroom.drill.round.Band.STRONG_HIRE;
import static io.greenroom.drill.round.Band.STRONG_NO_HIRE;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.plan.PlanDay.Kind;
import io.greenroom.drill.round.Band;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The rules of docs/plan.md, each over whatever is wished and whatever was held. */
class PlannerTest {
    @Provide
    Arbitrary<Wishes> wishes() {
        return Decks.wishes();
    }

    @Provide
    Arbitrary<Deck> decks() {
        return Decks.decks();
    }

    @Provide
    Arbitrary<Band> bands() {
        return net.jqwik.api.Arbitraries.of(Band.class);
    }

    private static Optional<LocalDate> next(Plan plan, String round) {
        return plan.busy().stream()
                .filter(day -> day.items().stream().anyMatch(it -> it.round().equals(round)))
                .map(PlanDay::date)
                .findFirst();
    }

    @Property
    void everyDayIsWithinItsMinutes(@ForAll("wishes") Wishes wishes, @ForAll("decks") Deck deck) {
        var span = new Span(wishes);
        for (var day : Planner.plan(wishes, deck, TODAY).busy()) {
            switch (day.kind()) {
                case ROUNDS -> assertThat(day.minutes()).isLessThanOrEqualTo(span.minutes(day.date()));
                case LONG, TAKEN_HOME -> assertThat(day.items()).hasSize(1);
                case MOCK -> assertThat(day.items()).hasSameSizeAs(deck.day());
                case OFF -> assertThat(day.items()).isEmpty();
            }
        }
    }

    @Property
    void noRoundIsTwiceADayAndNothingOnDaysOff(@ForAll("wishes") Wishes wishes, @ForAll("decks") Deck deck) {
        var plan = Planner.plan(wishes, deck, TODAY);
        for (var day : plan.busy()) {
            assertThat(day.items()).extracting(Item::round).doesNotHaveDuplicates();
            assertThat(wishes.daysOff()).doesNotContain(day.date().getDayOfWeek());
            assertThat(day.date())
                    .isBefore(wishes.until())
                    .isAfterOrEqualTo(wishes.until().minusDays(42));
        }
        assertThat(Kept.slots(plan)).extracting(Kept.Slot::id).doesNotHaveDuplicates();
    }

    @Property
    void theLastTwoDaysAreLight(@ForAll("wishes") Wishes wishes, @ForAll("decks") Deck deck) {
        for (var day : Planner.plan(wishes, deck, TODAY).busy()) {
            if (!day.date().isBefore(wishes.until().minusDays(2))) {
                assertThat(day.kind()).isEqualTo(Kind.ROUNDS);
                assertThat(day.minutes()).isLessThanOrEqualTo(wishes.minutesADay() / 2);
            }
        }
    }

    @Property
    void theSameInputGivesTheSamePlan(@ForAll("wishes") Wishes wishes, @ForAll("decks") Deck deck) {
        assertThat(Planner.plan(wishes, deck, TODAY)).isEqualTo(Planner.plan(wishes, deck, TODAY));
    }

    /** A day of the week each, beside mock days, and two free days for each that fills a weekend, are room enough. */
    @Property
    void eachRoundComesOnceIfThereIsRoom(@ForAll("wishes") Wishes wishes, @ForAll("decks") Deck deck) {
        var plan = Planner.plan(wishes, deck, TODAY);
        var span = new Span(wishes);
        var taken = Fixed.of(span, deck, TODAY);
        var room = span.days().stream()
                .filter(day -> span.open(day) && !span.free(day) && !span.light(day) && !taken.on(day))
                .count();
        var rounds = deck.cards().stream().filter(card -> !card.takenHome()).toList();
        Assume.that(room >= rounds.size());
        assertThat(rounds)
                .allMatch(card -> !card.isNew() || next(plan, card.round()).isPresent());
    }

    @Property
    void aBetterVerdictNeverBringsARoundBackSooner(
            @ForAll("wishes") Wishes wishes,
            @ForAll("decks") Deck deck,
            @ForAll @IntRange(max = 13) int place,
            @ForAll("bands") Band one,
            @ForAll("bands") Band other,
            @ForAll @IntRange(min = 1, max = 9) int daysAgo) {
        var card = deck.cards().get(place % deck.cards().size());
        var day = TODAY.minusDays(daysAgo);
        Assume.that(card.known().filter(it -> it.last().isAfter(day)).isEmpty());
        var worse = one.reaches(other) ? other : one;
        var better = one.reaches(other) ? one : other;
        var afterWorse = next(plan(wishes, deck, card.held(day, worse)), card.round());
        var afterBetter = next(plan(wishes, deck, card.held(day, better)), card.round());
        assertThat(afterBetter.orElse(LocalDate.MAX)).isAfterOrEqualTo(afterWorse.orElse(LocalDate.MAX));
    }

    private static Plan plan(Wishes wishes, Deck deck, Card card) {
        return Planner.plan(wishes, Decks.with(deck, card), TODAY);
    }

    @Property
    void whatWasWeakComesBackBeforeItsTwinThatWasStrong(
            @ForAll("wishes") Wishes wishes,
            @ForAll("decks") Deck deck,
            @ForAll boolean strongFirst,
            @ForAll @IntRange(min = 1, max = 5) int daysAgo) {
        var day = TODAY.minusDays(daysAgo);
        List<Card> cards = new ArrayList<>(deck.cards());
        var weak = Decks.card(strongFirst ? 21 : 20, 30, 10).held(day, STRONG_NO_HIRE);
        var strong = Decks.card(strongFirst ? 20 : 21, 30, 10).held(day, STRONG_HIRE);
        cards.add(weak);
        cards.add(strong);
        cards.sort(Comparator.comparingInt(Card::place));
        var both = new Deck(deck.loop(), deck.title(), cards, deck.day(), deck.today(), deck.notes());
        var plan = Planner.plan(wishes, both, TODAY);
        var weakNext = next(plan, weak.round()).orElse(LocalDate.MAX);
        assertThat(weakNext).isBeforeOrEqualTo(next(plan, strong.round()).orElse(LocalDate.MAX));
    }

    /** If all goes as was assumed, nothing moves from day to day. */
    @Property
    void nothingMovesWhileItGoesWell(
            @ForAll("wishes") Wishes wishes,
            @ForAll("decks") Deck deck,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        Assume.that(deck.cards().stream().noneMatch(Card::takenHome));
        var plan = Planner.plan(wishes, deck, TODAY);
        var later = TODAY.plusDays(days);
        var held = deck;
        for (var day : plan.busy()) {
            for (var item : day.date().isBefore(later) ? day.items() : List.<Item>of()) {
                held = Decks.with(
                        held,
                        held.cards().stream()
                                .filter(it -> it.round().equals(item.round()))
                                .findFirst()
                                .orElseThrow()
                                .held(day.date(), LEANING_HIRE));
            }
        }
        var rest =
                plan.busy().stream().filter(day -> !day.date().isBefore(later)).toList();
        assertThat(Planner.plan(wishes, held, later).busy())
                .extracting(PlanDay::date, PlannerTest::ids)
                .containsExactlyElementsOf(rest.stream()
                        .map(day -> org.assertj.core.groups.Tuple.tuple(day.date(), ids(day)))
                        .toList());
    }

    private static List<String> ids(PlanDay day) {
        return day.items().stream().map(Item::id).toList();
    }

    @Example
    void whatWeighsMostComesFirstAndLongRoundsOnFreeDays() {
        var deck = Decks.deck(List.of(Decks.card(0, 30, 0), Decks.card(1, 45, 30), Decks.card(2, 120, 40)), 0);
        var plan = Planner.plan(Decks.wishes(30, 60, List.of()), deck, TODAY);
        assertThat(next(plan, "round-b")).contains(TODAY);
        assertThat(next(plan, "round-a")).contains(TODAY.plusDays(1));
        assertThat(next(plan, "round-c")).contains(LocalDate.of(2026, 11, 28));
        var none = Planner.plan(Decks.wishes(30, 60, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)), deck, TODAY);
        assertThat(next(none, "round-c")).contains(TODAY);
    }

    @Example
    void mockDaysAreOneWeekAndThreeWeeksBefore() {
        var deck = Decks.deck(List.of(Decks.card(0, 30, 0), Decks.card(1, 45, 30)), 2);
        assertThat(mocks(Planner.plan(Decks.wishes(40, 60, List.of()), deck, TODAY)))
                .containsExactly(LocalDate.of(2026, 12, 12), LocalDate.of(2026, 12, 26));
        assertThat(mocks(Planner.plan(Decks.wishes(14, 60, List.of()), deck, TODAY)))
                .containsExactly(LocalDate.of(2026, 11, 29));
        assertThat(mocks(Planner.plan(Decks.wishes(4, 60, List.of()), deck, TODAY)))
                .isEmpty();
    }

    private static List<LocalDate> mocks(Plan plan) {
        return plan.busy().stream()
                .filter(day -> day.kind() == Kind.MOCK)
                .map(PlanDay::date)
                .toList();
    }

    @Example
    void aRoundForAWeekendFillsOne() {
        var deck = Decks.deck(List.of(Decks.card(0, 2880, 0), Decks.card(1, 45, 30)), 1);
        var plan = Planner.plan(Decks.wishes(40, 60, List.of()), deck, TODAY);
        assertThat(plan.busy().stream()
                        .filter(day -> day.kind() == Kind.TAKEN_HOME)
                        .map(day -> day.date().getDayOfWeek()))
                .containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Planner.plan(Decks.wishes(6, 60, List.of()), deck, TODAY).notes())
                .contains("round-a fills 2 days, and there is no room for that; it was left out.");
    }

    @Example
    void verdictsAgainstHiringBringARoundBackWithinDays() {
        var day = TODAY.minusDays(1);
        assertThat(due(day, STRONG_NO_HIRE, LEANING_NO_HIRE, LEANING_HIRE, STRONG_HIRE))
                .containsExactly(1L, 1L, 2L, 8L);
    }

    private static List<Long> due(LocalDate day, Band... bands) {
        return java.util.Arrays.stream(bands)
                .map(band -> Decks.card(0, 30, 0).held(day, band))
                .map(card -> java.time.temporal.ChronoUnit.DAYS.between(
                        day, card.known().orElseThrow().due()))
                .toList();
    }
}

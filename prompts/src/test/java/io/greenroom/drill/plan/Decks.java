package io.greenroom.drill.plan;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Loop.Leg;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rounds, wishes and histories as they might be. */
final class Decks {
    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Decks() {}

    static Card card(int place, int minutes, int weight) {
        return new Card("round-" + (char) ('a' + place), "Round " + (char) ('A' + place), minutes, weight, place);
    }

    static Deck deck(List<Card> cards, int day) {
        var legs = cards.stream()
                .filter(card -> !card.takenHome())
                .limit(day)
                .map(card -> new Leg(card.round(), 10, false))
                .toList();
        return new Deck("loop", "A loop", cards, legs, Map.of(), List.of());
    }

    static Deck with(Deck deck, Card card) {
        var cards = deck.cards().stream()
                .map(it -> it.round().equals(card.round()) ? card : it)
                .toList();
        return new Deck(deck.loop(), deck.title(), cards, deck.day(), deck.today(), deck.notes());
    }

    static Wishes wishes(int days, int minutes, List<DayOfWeek> off) {
        return new Wishes("loop", TODAY, TODAY.plusDays(days), minutes, off, LocalTime.of(18, 0));
    }

    static Arbitrary<Wishes> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 60),
                        Arbitraries.integers().between(15, 180),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4))
                .as((days, minutes, off) ->
                        wishes(days, minutes, off.stream().sorted().toList()));
    }

    /** Up to 14 rounds, some of them held before, one perhaps done in one's own time. */
    static Arbitrary<Deck> decks() {
        var minutes = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.of(10, 15, 20, 30, 45, 50, 60, 120)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(2880)));
        var history = Combinators.combine(
                        Arbitraries.of(Band.class), Arbitraries.integers().between(1, 9))
                .as(Held::new)
                .list()
                .ofMaxSize(3);
        var one = Combinators.combine(minutes, Arbitraries.of(0, 0, 10, 20, 40), history)
                .as(Sketch::new);
        return Combinators.combine(
                        one.list().ofMinSize(1).ofMaxSize(14),
                        Arbitraries.integers().between(0, 4))
                .as((sketches, day) -> deck(cards(sketches), day));
    }

    private record Held(Band band, int daysAfter) {}

    private record Sketch(int minutes, int weight, List<Held> held) {}

    private static List<Card> cards(List<Sketch> sketches) {
        List<Card> cards = new ArrayList<>();
        for (var sketch : sketches) {
            var card = card(cards.size(), sketch.minutes(), sketch.weight());
            var day = TODAY.minusDays(28);
            for (var held : sketch.held()) {
                day = day.plusDays(held.daysAfter());
                card = card.held(day, held.band());
            }
            cards.add(card);
        }
        return cards;
    }
}

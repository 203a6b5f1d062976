package io.greenroom.drill.plan;

import io.greenroom.drill.plan.Card.Known;
import io.greenroom.drill.plan.PlanDay.Kind;
import io.greenroom.drill.round.Loop.Leg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the days one after the other, and never goes back. On each day it takes what was weak and is due, then what was never
 * tried, then what else is due. What is due only goes before what was never tried while all of that still finds a day later. So
 * the verdict on a round decides when that round comes back, and nothing before that day. The same input gives the same plan.
 */
final class Planner {
    private static final Comparator<Card> BY_DUE = Comparator.<Card, LocalDate>comparing(
                    card -> card.known().map(Known::due).orElse(LocalDate.MIN))
            .thenComparing(Firsts.BY_WEIGHT);

    private final Span span;
    private final Deck deck;
    private final Fixed fixed;
    private final Firsts firsts;
    private final Reasons reasons;
    private final List<LocalDate> days;
    private final Map<String, Card> cards = new LinkedHashMap<>();

    private Planner(Wishes wishes, Deck deck, LocalDate today) {
        this.span = new Span(wishes);
        this.deck = deck;
        this.fixed = Fixed.of(span, deck, today);
        this.days = span.days(today);
        this.reasons = new Reasons(deck);
        var mockRounds = deck.day().stream().map(Leg::round).toList();
        var held = days.isEmpty() || !days.getFirst().equals(today) ? Map.<String, Integer>of() : deck.today();
        this.firsts = new Firsts(span, fixed, days, held, mockRounds);
        deck.cards().forEach(card -> cards.put(card.round(), card));
    }

    /** The plan from a day on. */
    static Plan plan(Wishes wishes, Deck deck, LocalDate today) {
        var planner = new Planner(wishes, deck, today);
        var days = planner.days.stream().map(planner::day).toList();
        var notes = new PlanNotes(wishes, deck, planner.fixed, today).all(planner.cards.values());
        return new Plan(wishes, deck.title(), today, days, notes);
    }

    private PlanDay day(LocalDate day) {
        if (fixed.mocks().containsKey(day)) {
            return mock(day, fixed.mocks().get(day));
        }
        if (fixed.takenHome().containsKey(day)) {
            return takenHome(day, fixed.takenHome().get(day));
        }
        if (!span.open(day)) {
            return new PlanDay(day, Kind.OFF, List.of());
        }
        var chosen = chosen(day);
        var kind = chosen.stream().anyMatch(firsts::isLong) ? Kind.LONG : Kind.ROUNDS;
        var items = chosen.stream().map(reasons::item).toList();
        chosen.forEach(card -> put(card.assumed(day)));
        return new PlanDay(day, kind, items);
    }

    private PlanDay mock(LocalDate day, int weeks) {
        List<Item> items = new ArrayList<>();
        for (var leg : deck.day()) {
            var card = cards.get(leg.round());
            if (card != null && !heldToday(day, card)) {
                items.add(reasons.mock(card, leg, weeks));
                put(card.assumed(day));
            }
        }
        return new PlanDay(day, Kind.MOCK, List.copyOf(items));
    }

    private PlanDay takenHome(LocalDate day, Card card) {
        var item = reasons.item(card);
        put(card.assumed(day));
        return new PlanDay(day, Kind.TAKEN_HOME, List.of(item));
    }

    private void put(Card card) {
        cards.put(card.round(), card);
    }

    private boolean heldToday(LocalDate day, Card card) {
        return day.equals(days.getFirst()) && firsts.held().containsKey(card.round());
    }

    private List<Card> chosen(LocalDate day) {
        var open = cards.values().stream()
                .filter(card -> !card.takenHome() && !heldToday(day, card))
                .toList();
        var left = open.stream().filter(Card::isNew).sorted(Firsts.BY_WEIGHT).toList();
        var due = open.stream().filter(card -> card.due(day)).sorted(BY_DUE).toList();
        var weak = due.stream().filter(Card::weak).toList();
        var others = due.stream().filter(card -> !card.weak()).toList();
        var time = firsts.fitAfter(day, left);
        var alone = firsts.whole(day) && span.free(day) ? aloneOnAFreeDay(weak, left, others, time) : List.<Card>of();
        if (!alone.isEmpty()) {
            return alone;
        }
        List<Card> chosen = new ArrayList<>(time ? firsts.packed(weak, firsts.minutes(day)) : List.of());
        chosen.addAll(firstsBeside(chosen, day, left));
        if (chosen.stream().noneMatch(firsts::isLong)) {
            chosen.addAll(firsts.packed(without(weak, chosen), minutesLeft(day, chosen)));
            chosen.addAll(firsts.packed(without(others, chosen), minutesLeft(day, chosen)));
        }
        return chosen.isEmpty() ? aloneOnAnyDay(day, due) : chosen;
    }

    /** None of them if the rest would then no longer find its days: packing has such corners. */
    private List<Card> firstsBeside(List<Card> chosen, LocalDate day, List<Card> left) {
        var on = firsts.on(day, left, minutesLeft(day, chosen), chosen.isEmpty() && firsts.whole(day));
        return chosen.isEmpty() || firsts.fitAfter(day, without(left, on)) ? on : List.of();
    }

    /** The long round that a free day goes to, if there is one. */
    private List<Card> aloneOnAFreeDay(List<Card> weak, List<Card> left, List<Card> others, boolean time) {
        List<Card> order = new ArrayList<>(time ? weak : List.of());
        order.addAll(left);
        order.addAll(time ? others : List.of());
        return order.stream().filter(firsts::isLong).limit(1).toList();
    }

    /** A long round again, on a day that nothing else wants: on a free one, or if none is left. */
    private List<Card> aloneOnAnyDay(LocalDate day, List<Card> due) {
        var wanted = firsts.whole(day) && (span.free(day) || firsts.freeFrom(day) == 0);
        return due.stream()
                .filter(card -> wanted && firsts.isLong(card))
                .limit(1)
                .toList();
    }

    private int minutesLeft(LocalDate day, List<Card> chosen) {
        return firsts.minutes(day) - chosen.stream().mapToInt(Card::minutes).sum();
    }

    private static List<Card> without(List<Card> cards, List<Card> chosen) {
        return cards.stream().filter(card -> !chosen.contains(card)).toList();
    }
}

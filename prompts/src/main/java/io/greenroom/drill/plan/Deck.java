package io.greenroom.drill.plan;

import io.greenroom.drill.history.Attempt;
import io.greenroom.drill.round.BadRound;
import io.greenroom.drill.round.Loop;
import io.greenroom.drill.round.Loop.Leg;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.round.Rounds;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a plan is made from, beside what is wanted of it.
 *
 * @param loop its name
 * @param cards of the rounds that there are, in the order of the loop
 * @param day rounds of the loop's day that there are, in its order
 * @param today minutes of each round that was held today already
 * @param notes on rounds that were left out, a sentence each
 */
record Deck(
        String loop, String title, List<Card> cards, List<Leg> day, Map<String, Integer> today, List<String> notes) {

    /** Of a loop, its rounds, and what was held of them. */
    static Deck of(Loop loop, Rounds rounds, List<Attempt> attempts, LocalDate today, ZoneId zone) {
        List<Card> cards = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (var name : loop.rounds()) {
            try {
                rounds.find(name)
                        .ifPresentOrElse(
                                round -> cards.add(fresh(loop, round)),
                                () -> notes.add(
                                        "%s is named in the loop, but there is no such round yet; it was left out."
                                                .formatted(name)));
            } catch (BadRound e) {
                notes.add("%s was left out: %s".formatted(name, e.getMessage()));
            }
        }
        var known =
                cards.stream().map(card -> after(card, attempts, today, zone)).toList();
        var day = loop.day().stream()
                .filter(leg -> known.stream().anyMatch(card -> card.round().equals(leg.round())))
                .toList();
        return new Deck(loop.id(), loop.title(), known, day, heldOn(today, attempts, zone), List.copyOf(notes));
    }

    private static Card fresh(Loop loop, Round round) {
        var weight = loop.committee().weights().getOrDefault(round.id(), 0);
        return new Card(
                round.id(),
                round.title(),
                round.minutes(),
                weight,
                loop.rounds().indexOf(round.id()));
    }

    /** What was not observed counts as not done. */
    private static Card after(Card card, List<Attempt> attempts, LocalDate today, ZoneId zone) {
        var held = card;
        for (var attempt : attempts.stream()
                .filter(it -> it.round().equals(card.round()))
                .sorted(Comparator.comparing(Attempt::began))
                .toList()) {
            var day = date(attempt, zone);
            if (attempt.verdict().band().isPresent() && !day.isAfter(today)) {
                held = held.held(day, attempt.verdict().band().get());
            }
        }
        return held;
    }

    private static Map<String, Integer> heldOn(LocalDate day, List<Attempt> attempts, ZoneId zone) {
        Map<String, Integer> held = new LinkedHashMap<>();
        attempts.stream()
                .filter(it -> date(it, zone).equals(day))
                .forEach(it -> held.merge(it.round(), (int) Math.ceil(it.minutes()), Integer::sum));
        return held;
    }

    private static LocalDate date(Attempt attempt, ZoneId zone) {
        return LocalDate.ofInstant(attempt.began(), zone);
    }
}

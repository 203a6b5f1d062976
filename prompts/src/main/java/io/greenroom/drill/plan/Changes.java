package io.greenroom.drill.plan;

import io.greenroom.drill.plan.Kept.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What moved between a plan that was kept and the one that follows it: of each round its next day, and why.
 *
 * @param sentences those first that a new verdict is the cause of
 */
record Changes(List<String> sentences) {
    private static final int MOST = 8;

    static Changes between(Kept before, Plan plan, Deck deck) {
        var now = Kept.slots(plan);
        List<Change> changes = new ArrayList<>();
        for (var card : deck.cards()) {
            change(before, now, card, plan.today()).ifPresent(changes::add);
        }
        changes.sort(Comparator.comparing(Change::caused).reversed());
        return new Changes(changes.stream().map(Change::sentence).toList());
    }

    /** The first, and how many others there are; none if nothing moved. */
    Optional<String> line() {
        var others = sentences.size() - 1;
        var more = others < 1 ? "" : others == 1 ? " One more round moves." : " %d more rounds move.".formatted(others);
        return sentences.stream().findFirst().map(it -> it + more);
    }

    /** So many as a reader takes in. */
    List<String> some() {
        if (sentences.size() <= MOST + 1) {
            return sentences;
        }
        List<String> some = new ArrayList<>(sentences.subList(0, MOST));
        some.add("%d more rounds move.".formatted(sentences.size() - MOST));
        return some;
    }

    private record Change(String sentence, boolean caused) {}

    private static Optional<Change> change(Kept before, List<Slot> now, Card card, LocalDate today) {
        var caused = card.held() > before.held().getOrDefault(card.round(), 0);
        var missed = !caused
                && before.days().stream()
                        .anyMatch(it ->
                                it.round().equals(card.round()) && it.day().isBefore(today) && !again(it, now));
        var then = next(before.days(), card, today, caused);
        var next = next(now, card, today, caused);
        if (then.equals(next)) {
            return Optional.empty();
        }
        var why = caused
                ? card.known().map(it -> it.band().words()).orElseThrow()
                : missed ? "it was not held on its day" : "it makes room";
        return Optional.of(new Change("%s: %s.".formatted(moved(card, then, next), why), caused));
    }

    private static boolean again(Slot slot, List<Slot> now) {
        return now.contains(slot);
    }

    /** The first day on which it still was or is to be held. */
    private static Optional<LocalDate> next(List<Slot> slots, Card card, LocalDate today, boolean caused) {
        return slots.stream()
                .filter(it -> it.round().equals(card.round()))
                .map(Slot::day)
                .filter(day -> caused ? day.isAfter(today) : true)
                .min(Comparator.naturalOrder());
    }

    private static String moved(Card card, Optional<LocalDate> then, Optional<LocalDate> next) {
        var round = card.round();
        if (next.isEmpty()) {
            return "%s does not come again before the interview, instead of on %s"
                    .formatted(round, Dates.inWords(then.orElseThrow()));
        }
        var verb = card.isNew() ? "comes" : "comes back";
        var day = Dates.inWords(next.get());
        return then.map(it -> "%s %s on %s instead of on %s".formatted(round, verb, day, Dates.inWords(it)))
                .orElseGet(() -> "%s %s on %s, where it had no day before".formatted(round, verb, day));
    }
}

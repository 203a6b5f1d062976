package io.greenroom.drill.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of a plan, so that it can be made again.
 *
 * @param rounds folder of rounds of one's own; none for the kit's
 * @param sittings folder that attempts are read from
 * @param revision how often it has changed
 * @param held how often each round was held when it was made
 * @param days of each item, by its id; of a round that fills several days the first
 * @param dropped what earlier revisions had on days that have not passed, and this one has not
 */
record Kept(
        Wishes wishes,
        Optional<String> rounds,
        String sittings,
        int revision,
        Map<String, Integer> held,
        List<Slot> days,
        List<Slot> dropped) {

    /** An item and its day. */
    record Slot(String id, String round, LocalDate day) {}

    /** Of a plan and the one that was kept before it, if there was one. */
    static Kept of(Plan plan, Deck deck, Optional<String> rounds, String sittings, Optional<Kept> before) {
        Map<String, Integer> held = new LinkedHashMap<>();
        deck.cards().forEach(card -> held.put(card.round(), card.held()));
        var days = slots(plan);
        var same = before.filter(it -> it.days().equals(days)
                        && it.wishes().until().equals(plan.wishes().until()))
                .isPresent();
        var revision = before.map(it -> it.revision() + (same ? 0 : 1)).orElse(0);
        var dropped = before.map(it -> dropped(it, days, held, plan.today())).orElse(List.of());
        return new Kept(plan.wishes(), rounds, sittings, revision, held, days, dropped);
    }

    /** Of a plan that was made again. */
    static Kept of(Plan plan, Deck deck, Kept before) {
        return of(plan, deck, before.rounds(), before.sittings(), Optional.of(before));
    }

    /** Each item of a plan on its first day. */
    static List<Slot> slots(Plan plan) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (var day : plan.busy()) {
            day.items().forEach(item -> slots.putIfAbsent(item.id(), new Slot(item.id(), item.round(), day.date())));
        }
        return List.copyOf(slots.values());
    }

    /** What was held since then is not dropped: it stays in a calendar where it was. */
    private static List<Slot> dropped(Kept before, List<Slot> days, Map<String, Integer> held, LocalDate today) {
        return Stream.concat(before.days().stream(), before.dropped().stream())
                .filter(slot -> !slot.day().isBefore(today))
                .filter(slot -> days.stream().noneMatch(it -> it.id().equals(slot.id())))
                .filter(slot -> number(slot)
                        .map(it -> it > held.getOrDefault(slot.round(), 0))
                        .orElseGet(() -> slot.day().isAfter(today)))
                .toList();
    }

    /** Which repetition it is; a round of a mock day has no number. */
    private static Optional<Integer> number(Slot slot) {
        var number = slot.id().substring(slot.id().lastIndexOf('-') + 1);
        return Optional.of(number).filter(it -> it.matches("\\d{1,6}")).map(Integer::parseInt);
    }
}

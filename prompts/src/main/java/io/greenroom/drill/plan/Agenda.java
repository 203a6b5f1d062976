package io.greenroom.drill.plan;

import io.greenroom.drill.plan.PlanDay.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When each item of a plan begins and ends, in the local time of whoever reads it.
 *
 * @param rests minutes of the break after each round of the mock day
 */
record Agenda(Plan plan, Map<String, Integer> rests) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /**
     * An item with its time.
     *
     * @param wholeDays whether it has no hours, but fills its days
     */
    record Entry(Item item, Kind kind, LocalDateTime from, LocalDateTime to, boolean wholeDays) {}

    static Agenda of(Plan plan, Deck deck) {
        Map<String, Integer> rests = new LinkedHashMap<>();
        deck.day().forEach(leg -> rests.put(leg.round(), leg.restMinutes()));
        return new Agenda(plan, rests);
    }

    /** All of them in order, each once. */
    List<Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (var day : plan.busy()) {
            for (var entry : entries(day)) {
                entries.merge(entry.item().id(), entry, Agenda::longer);
            }
        }
        return List.copyOf(entries.values());
    }

    /** Those of a day. */
    List<Entry> entries(PlanDay day) {
        List<Entry> entries = new ArrayList<>();
        var time = day.date().atTime(begins(day));
        for (var item : day.items()) {
            if (day.kind() == Kind.TAKEN_HOME) {
                entries.add(wholeDay(day.date(), item));
            } else {
                var end = time.plusMinutes(item.minutes());
                entries.add(new Entry(item, day.kind(), time, end, false));
                time = end.plusMinutes(day.kind() == Kind.MOCK ? rests.getOrDefault(item.round(), 0) : 0);
            }
        }
        return entries;
    }

    private static Entry wholeDay(LocalDate day, Item item) {
        return new Entry(
                item, Kind.TAKEN_HOME, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), true);
    }

    private static Entry longer(Entry first, Entry next) {
        return new Entry(first.item(), first.kind(), first.from(), next.to(), first.wholeDays());
    }

    /** What has a free day to itself begins in the morning. */
    private LocalTime begins(PlanDay day) {
        var morning = day.kind() == Kind.MOCK || (day.kind() == Kind.LONG && new Span(plan.wishes()).free(day.date()));
        return morning ? MORNING : plan.wishes().at();
    }

    /** What to type for it. */
    String command(Entry entry) {
        return switch (entry.kind()) {
            case MOCK -> "greenroom drill day %s --mock".formatted(plan.wishes().loop());
            case ROUNDS, LONG, TAKEN_HOME, OFF ->
                "greenroom drill " + entry.item().round();
        };
    }
}

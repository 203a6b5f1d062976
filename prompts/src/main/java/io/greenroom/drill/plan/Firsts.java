package io.greenroom.drill.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Where rounds that were never tried find their place: by their weight, a long one on a free day, or on any day if there are
 * more of them than free days.
 *
 * @param days of the plan, from today
 * @param held minutes of each round that was held today already
 */
record Firsts(Span span, Fixed fixed, List<LocalDate> days, Map<String, Integer> held, List<String> mockRounds) {
    static final Comparator<Card> BY_WEIGHT =
            Comparator.comparingInt(Card::weight).reversed().thenComparingInt(Card::place);

    /** Whether a day is still untouched, and may be given to a long round. */
    boolean whole(LocalDate day) {
        return !span.light(day) && minutes(day) == span.minutes(day);
    }

    /** Minutes of a day that are left before anything is planned. */
    int minutes(LocalDate day) {
        var done = day.equals(days.getFirst())
                ? held.values().stream().mapToInt(it -> it).sum()
                : 0;
        return Math.max(0, span.minutes(day) - done);
    }

    /** Whether rounds may be put on a day. */
    boolean usable(LocalDate day) {
        return span.open(day) && !fixed.on(day);
    }

    boolean isLong(Card card) {
        return card.minutes() > span.wishes().minutesADay();
    }

    /** Free days from one on that can hold a long round. */
    long freeFrom(LocalDate day) {
        return days.stream()
                .filter(it -> !it.isBefore(day) && span.free(it) && usable(it) && whole(it))
                .count();
    }

    /**
     * Those that come on a day.
     *
     * @param left those that have no day yet, by weight
     * @param minutes that are left on the day
     * @param whole whether nothing is on it
     */
    List<Card> on(LocalDate day, List<Card> left, int minutes, boolean whole) {
        var longs = left.stream().filter(this::isLong).toList();
        if (whole && !longs.isEmpty()) {
            if (span.free(day)) {
                return List.of(longs.getFirst());
            }
            if (isLong(left.getFirst()) && longs.size() > freeFrom(day)) {
                return List.of(left.getFirst());
            }
        }
        return packed(left, minutes);
    }

    /** As many short ones as go into the minutes, in their order. */
    List<Card> packed(List<Card> cards, int minutes) {
        List<Card> chosen = new ArrayList<>();
        var room = minutes;
        for (var card : cards) {
            if (!isLong(card) && card.minutes() <= room) {
                chosen.add(card);
                room -= card.minutes();
            }
        }
        return chosen;
    }

    /** Whether all of them still find a day after this one, if nothing else takes it. */
    boolean fitAfter(LocalDate day, List<Card> left) {
        List<Card> rest = new ArrayList<>(left);
        for (var later : days) {
            if (later.isAfter(day) && !rest.isEmpty()) {
                if (fixed.mocks().containsKey(later)) {
                    rest.removeIf(card -> mockRounds.contains(card.round()));
                } else if (usable(later)) {
                    rest.removeAll(on(later, rest, minutes(later), whole(later)));
                }
            }
        }
        return rest.isEmpty();
    }
}

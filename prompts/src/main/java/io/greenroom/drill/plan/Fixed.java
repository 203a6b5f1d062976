package io.greenroom.drill.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has its days whatever the verdicts were: the mock days, and the rounds that are done in one's own time.
 *
 * @param mocks weeks before the interview that it stands for, by day
 * @param takenHome the round, by each of its days
 * @param homeless rounds for which there were not enough days in a row
 */
record Fixed(Map<LocalDate, Integer> mocks, Map<LocalDate, Card> takenHome, List<Card> homeless) {
    private static final List<Integer> MOCK_WEEKS = List.of(1, 3);
    private static final int MOST_DAYS_OFF_TARGET = 3;
    private static final int DAYS_BEFORE_A_MOCK = 2;
    private static final int FEWEST_DAYS_TO_TAKE_HOME = 14;

    /** For a deck, as seen from a day. */
    static Fixed of(Span span, Deck deck, LocalDate today) {
        Map<LocalDate, Integer> mocks = new LinkedHashMap<>();
        if (!deck.day().isEmpty()) {
            MOCK_WEEKS.forEach(weeks -> mock(span, weeks).ifPresent(day -> mocks.putIfAbsent(day, weeks)));
        }
        Map<LocalDate, Card> takenHome = new LinkedHashMap<>();
        List<Card> homeless = new ArrayList<>();
        for (var card : deck.cards()) {
            if (card.takenHome() && card.isNew()) {
                var taken = new HashSet<>(mocks.keySet());
                taken.addAll(takenHome.keySet());
                var stretch = stretch(span, card.days(), taken, today);
                stretch.forEach(day -> takenHome.put(day, card));
                if (stretch.isEmpty()) {
                    homeless.add(card);
                }
            }
        }
        return new Fixed(mocks, takenHome, homeless);
    }

    /** The free day that is nearest to so many weeks before the interview; if there is none near, the nearest that is open. */
    private static Optional<LocalDate> mock(Span span, int weeks) {
        var target = span.wishes().until().minusWeeks(weeks);
        var near = span.days(span.wishes().first().plusDays(DAYS_BEFORE_A_MOCK)).stream()
                .filter(day -> span.open(day) && !span.light(day))
                .filter(day -> distance(target, day) <= MOST_DAYS_OFF_TARGET)
                .sorted(Comparator.<LocalDate>comparingLong(day -> distance(target, day))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return near.stream().filter(span::free).findFirst().or(() -> near.stream()
                .findFirst());
    }

    private static long distance(LocalDate target, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(target, day));
    }

    /** The free stretch in the middle of the plan, or the next after it; if no weekend is free, days in a row that are open. */
    private static List<LocalDate> stretch(Span span, int length, Set<LocalDate> taken, LocalDate today) {
        var free = stretches(span, length, taken, span::free);
        var all = free.isEmpty() ? stretches(span, length, taken, span::open) : free;
        if (all.isEmpty() || span.days().size() < FEWEST_DAYS_TO_TAKE_HOME) {
            return List.of();
        }
        var earliest = all.get((all.size() - 1) / 2).getFirst();
        return all.stream()
                .filter(it -> !it.getLast().isBefore(today))
                .filter(it -> !it.getFirst().isBefore(earliest))
                .findFirst()
                .orElse(List.of());
    }

    private static List<List<LocalDate>> stretches(
            Span span, int length, Set<LocalDate> taken, Predicate<LocalDate> good) {
        List<List<LocalDate>> found = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        for (var day : span.days()) {
            if (!good.test(day) || span.light(day) || taken.contains(day)) {
                run.clear();
                continue;
            }
            run.add(day);
            if (run.size() == length) {
                found.add(List.copyOf(run));
                run.clear();
            }
        }
        return found;
    }

    boolean on(LocalDate day) {
        return mocks.containsKey(day) || takenHome.containsKey(day);
    }
}

package io.greenroom.drill.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The days of a plan, from its first to the one before the interview, and what each is good for. */
record Span(Wishes wishes) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LIGHT_DAYS = 2;

    /** From a day on, or from the first. */
    List<LocalDate> days(LocalDate from) {
        var first = from.isBefore(wishes.first()) ? wishes.first() : from;
        return first.isBefore(wishes.until()) ? first.datesUntil(wishes.until()).toList() : List.of();
    }

    List<LocalDate> days() {
        return days(wishes.first());
    }

    /** Whether something may be planned. */
    boolean open(LocalDate day) {
        return !wishes.daysOff().contains(day.getDayOfWeek());
    }

    /** Whether nothing else is wanted of that day: a weekend that is not off. */
    boolean free(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek()) && open(day);
    }

    /** One of the last two before the interview: half of the minutes, and nothing long. */
    boolean light(LocalDate day) {
        return !day.isBefore(wishes.until().minusDays(LIGHT_DAYS));
    }

    int minutes(LocalDate day) {
        return light(day) ? wishes.minutesADay() / 2 : wishes.minutesADay();
    }
}

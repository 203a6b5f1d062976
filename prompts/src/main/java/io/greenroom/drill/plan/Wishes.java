package io.greenroom.drill.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody wants of a plan.
 *
 * @param loop its name
 * @param start the first day
 * @param until the day of the interview
 * @param minutesADay at most; a longer round has a day to itself
 * @param daysOff on which nothing is planned
 * @param at when a day's rounds begin
 */
public record Wishes(
        String loop, LocalDate start, LocalDate until, int minutesADay, List<DayOfWeek> daysOff, LocalTime at) {
    /** A plan is no longer than this. */
    public static final int MOST_DAYS = 42;

    /** A plan is no shorter when it is made. */
    public static final int FEWEST_DAYS = 3;

    /** Under this many days it is called short. */
    static final int SHORT_DAYS = 21;

    /** The first day on which something may be planned: the start, or six weeks before the interview. */
    LocalDate first() {
        var earliest = until.minusDays(MOST_DAYS);
        return start.isBefore(earliest) ? earliest : start;
    }
}

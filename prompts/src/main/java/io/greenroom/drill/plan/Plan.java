package io.greenroom.drill.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A calendar up to an interview.
 *
 * @param title of the loop
 * @param days each day from today to the one before the interview, in order
 * @param notes what a reader should know of it, a sentence each
 */
record Plan(Wishes wishes, String title, LocalDate today, List<PlanDay> days, List<String> notes) {

    /** Days on which there is something. */
    List<PlanDay> busy() {
        return days.stream().filter(day -> !day.items().isEmpty()).toList();
    }
}

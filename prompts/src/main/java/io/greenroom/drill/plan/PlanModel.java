package io.greenroom.drill.plan;

import io.jstach.jstache.JStache;
import java.util.List;

/** All that the page of a plan shows. */
@JStache(path = "plan/plan.mustache")
record PlanModel(
        String policy,
        String style,
        String head,
        String loop,
        String interview,
        String figures,
        List<String> notes,
        List<Month> months) {

    /** A month, or the part of it that the plan is in. */
    record Month(String name, List<Week> weeks) {}

    /** A row. */
    record Week(List<Cell> cells) {}

    /**
     * A day of the table.
     *
     * @param style how it looks
     * @param number of the day in its month; empty for a day of another month
     * @param full the day in words
     * @param iso as machines write it
     * @param mark a word for a day that is not like others
     */
    record Cell(String style, String number, String full, String iso, String mark, List<Entry> entries) {}

    /** A round. */
    record Entry(String title, String length, String why, String command) {}
}

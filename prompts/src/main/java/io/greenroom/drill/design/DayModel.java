package io.greenroom.drill.design;

import io.jstach.jstache.JStache;
import java.util.List;

/** All that the page of a played day shows. */
@JStache(path = "design/day.mustache")
record DayModel(
        String policy,
        String style,
        String title,
        String outcomeStyle,
        String outcome,
        String day,
        List<Row> promises,
        List<DayCharts.Plot> plots,
        List<Gap> contradictions,
        int missing) {

    /** A promise. */
    record Row(String style, String sign, String what, String owed, String measured, List<String> breaks) {}

    /** Something on the sheet that does not fit. */
    record Gap(String kind, String place, String found, String todo) {}
}

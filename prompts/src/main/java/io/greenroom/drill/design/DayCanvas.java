package io.greenroom.drill.design;

import io.greenroom.drill.design.BusiestDay.Trouble;
import io.greenroom.kit.chart.Axis;
import io.greenroom.kit.chart.Chart;
import java.util.List;

/** What the plots of a day have in common: its hours, and the bands in which something is in trouble. */
final class DayCanvas {
    private static final List<String> STYLES = List.of("good", "slow", "kept", "bad", "worst");

    private final PlayedDay played;
    private final List<Double> hours;

    DayCanvas(PlayedDay played) {
        this.played = played;
        this.hours = played.routes().getFirst().slices().stream()
                .map(it -> (it.fromSeconds() + it.seconds() / 2) / 3600)
                .toList();
    }

    /** The middle of each slice. */
    List<Double> hours() {
        return hours;
    }

    /** For so many lines there are styles. */
    static int styles() {
        return STYLES.size();
    }

    /** The style of a line by its place, from 0. */
    static String style(int place) {
        return STYLES.get(place % STYLES.size());
    }

    /** When a slice begins. */
    static String clock(int slice) {
        return Verdict.clock(slice * RouteDay.SLICE_SECONDS);
    }

    Chart chart(String id, String title, String about, Axis up) {
        var chart = new Chart(id, title, about, Axis.between("hour of the day", 0, 24), up);
        band(chart, "stall", played.day().outage());
        band(chart, "slow", played.day().throttle());
        return chart;
    }

    private static void band(Chart chart, String style, Trouble trouble) {
        chart.band(style, trouble.from() / 3600, trouble.until() / 3600);
    }

    /** The same with a legend of the bands: the first plot has it for all. */
    Chart named(Chart chart) {
        return chart.banded(played.day().outage().at() + " away", "stall")
                .banded(played.day().throttle().at() + " takes half", "slow");
    }
}

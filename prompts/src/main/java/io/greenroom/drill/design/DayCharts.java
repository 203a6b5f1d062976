package io.greenroom.drill.design;

import java.util.ArrayList;
import java.util.List;

/** The plots of a played day, each with a sentence of what to see. */
final class DayCharts {
    private DayCharts() {}

    /** A plot with its sentence. */
    record Plot(String title, String sentence, String html) {}

    /** Offered and served, backlog, latency for each destination, and loss. */
    static List<Plot> of(PlayedDay played) {
        var canvas = new DayCanvas(played);
        List<Plot> plots = new ArrayList<>();
        plots.add(new ServedPlot(played, canvas).plot());
        plots.add(new BacklogPlot(played, canvas).plot());
        played.routes().forEach(it -> plots.add(new LatencyPlot(played, canvas, it).plot()));
        plots.add(new LossPlot(played, canvas).plot());
        return plots;
    }
}

package io.greenroom.kit.chart;

/** What stands around the values: marks with their numbers, faint lines, and what the axes count. */
final class Frame {
    private final Svg svg;
    private final Chart chart;

    Frame(Svg svg, Chart chart) {
        this.svg = svg;
        this.chart = chart;
    }

    void draw(Axis across, Axis up) {
        across.ticks().forEach(this::across);
        up.ticks().forEach(this::up);
        for (var row = 0; row < up.names().size(); row++) {
            row(row, up.names().get(row));
        }
        svg.line("axis", chart.left(), chart.bottom(), chart.right(), chart.bottom());
        svg.text("label", "start", 4, chart.top() - 14, up.label());
        svg.text("label", "end", chart.right(), chart.bottom() + 38, across.label());
    }

    private void across(double tick) {
        var x = chart.x(tick);
        svg.line("rule", x, chart.top(), x, chart.bottom());
        svg.text("tick", "middle", x, chart.bottom() + 18, Axis.words(tick));
    }

    private void up(double tick) {
        var y = chart.y(tick);
        svg.line("rule", chart.left(), y, chart.right(), y);
        svg.text("tick", "end", chart.left() - 7, y + 4.5, Axis.words(tick));
    }

    private void row(int row, String name) {
        var y = chart.y(row);
        svg.line("rule", chart.left(), y, chart.right(), y);
        svg.text("name", "end", chart.left() - 8, y + 4.5, name);
    }
}

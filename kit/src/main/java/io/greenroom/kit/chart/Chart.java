package io.greenroom.kit.chart;

import io.greenroom.kit.terminal.Widths;
import java.util.List;

/**
 * A chart as it is drawn: its frame first, then lines, marks and bands in the order of the calls. It is small, so that it
 * can be read on a telephone; two stand side by side on a wide screen.
 */
public final class Chart {
    private static final int WIDTH = 440;
    private static final int RIGHT = 16;
    private static final int BOTTOM = 46;

    private final Axis across;
    private final Axis up;
    private final int left;
    private final int top;
    private final int height;
    private final Svg svg = new Svg();
    private final Legend legend = new Legend();

    /**
     * @param id that no other chart of the page has
     * @param title what is drawn
     * @param about what is to be seen, for who cannot see it
     * @param across the axis from left to right
     * @param up the axis from below to above
     */
    public Chart(String id, String title, String about, Axis across, Axis up) {
        this.across = across;
        this.up = up;
        this.left = up.hasRows() ? roomFor(up.names()) : 60;
        this.top = up.hasRows() ? 8 : 30;
        this.height = up.hasRows() ? top + BOTTOM + 30 * up.names().size() : 240;
        svg.raw("<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(WIDTH, height, id, id));
        svg.raw("<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>"
                .formatted(id, Svg.safe(title), id, Svg.safe(about)));
        new Frame(svg, this).draw(across, up);
    }

    /** A line through values; a value that is not a number is a gap. */
    public Chart line(String name, String style, List<Double> xs, List<Double> ys) {
        legend.line(name, style);
        svg.path("stroke " + style, Paths.through(xs.stream().map(this::x).toList(), ys, this::y));
        return this;
    }

    /** The same, with what lies below it tinted. */
    public Chart area(String name, String style, List<Double> xs, List<Double> ys) {
        if (xs.size() > 1) {
            var places = xs.stream().map(this::x).toList();
            var data = Paths.through(places, ys, this::y);
            var end = Svg.number(bottom());
            svg.path(
                    "fill " + style,
                    "%sL%s %sL%s %sZ"
                            .formatted(data, Svg.number(places.getLast()), end, Svg.number(places.getFirst()), end));
        }
        return line(name, style, xs, ys);
    }

    /** Names a mark in the legend; its values are drawn by {@link #mark(Mark, String, double, double)}. */
    public Chart named(String name, Mark mark, String style) {
        legend.mark(name, mark, style);
        return this;
    }

    public Chart mark(Mark mark, String style, double x, double y) {
        if (Double.isFinite(x) && Double.isFinite(y)) {
            mark.draw(svg, style, x(x), y(y));
        }
        return this;
    }

    /** A straight line between two values. */
    public Chart join(String style, double x1, double y1, double x2, double y2) {
        if (Double.isFinite(x1 + y1 + x2 + y2)) {
            svg.line("stroke " + style, x(x1), y(y1), x(x2), y(y2));
        }
        return this;
    }

    /** A value on the axis up, all across. */
    public Chart level(String name, String style, double y) {
        legend.line(name, style);
        svg.line("stroke " + style, left, y(y), right(), y(y));
        return this;
    }

    /** A value on the axis across, all the way up. */
    public Chart upright(String name, String style, double x) {
        legend.line(name, style);
        svg.line("stroke " + style, x(x), top, x(x), bottom());
        return this;
    }

    /** A stretch of the axis across, tinted; at least two pixels of it. */
    public Chart band(String style, double from, double to) {
        svg.box("fill " + style, x(from), top, Math.max(2, x(to) - x(from)), bottom() - top);
        return this;
    }

    /** Names a band in the legend. */
    public Chart banded(String name, String style) {
        legend.band(name, style);
        return this;
    }

    /** Legend and picture, as markup. */
    public String html() {
        return legend.html() + svg + "</svg>";
    }

    /** Units that the longest name takes before its row. */
    private static int roomFor(List<String> names) {
        var longest = names.stream().mapToInt(Widths::of).max().orElse(0);
        return Math.clamp(16 + 8L * longest, 60, 200);
    }

    double x(double value) {
        return left + across.at(value) * (right() - left);
    }

    double y(double value) {
        return bottom() - up.at(value) * (bottom() - top);
    }

    int left() {
        return left;
    }

    int right() {
        return WIDTH - RIGHT;
    }

    int top() {
        return top;
    }

    int bottom() {
        return height - BOTTOM;
    }
}

package io.greenroom.kit.chart;

/** Which line and which mark is what: a list above the picture, because a list breaks where the screen is narrow. */
final class Legend {
    private static final double MIDDLE = 7;

    private final StringBuilder items = new StringBuilder();

    void line(String name, String style) {
        var svg = new Svg();
        svg.line("stroke " + style, 0, MIDDLE, 26, MIDDLE);
        add(svg, name);
    }

    void mark(String name, Mark mark, String style) {
        var svg = new Svg();
        mark.draw(svg, style, 13, MIDDLE);
        add(svg, name);
    }

    void band(String name, String style) {
        var svg = new Svg();
        svg.box("fill " + style, 4, 1, 18, 12);
        add(svg, name);
    }

    private void add(Svg svg, String name) {
        if (!name.isEmpty()) {
            items.append("<li><svg class=\"swatch\" viewBox=\"0 0 26 14\" aria-hidden=\"true\">")
                    .append(svg)
                    .append("</svg> ")
                    .append(Svg.safe(name))
                    .append("</li>");
        }
    }

    String html() {
        return items.isEmpty() ? "" : "<ul class=\"legend\">" + items + "</ul>";
    }
}

package io.greenroom.kit.chart;

/** How a single value is drawn: shapes differ, so that colour never stands alone. */
public enum Mark {
    DOT,
    RING,
    BAR,
    DIAMOND,
    CROSS;

    private static final double SIZE = 5;

    void draw(Svg svg, String style, double x, double y) {
        switch (this) {
            case DOT -> circle(svg, "mark " + style, x, y);
            case RING -> circle(svg, "ring " + style, x, y);
            case BAR -> svg.line("stroke " + style, x, y - SIZE, x, y + SIZE);
            case DIAMOND -> diamond(svg, "mark " + style, x, y);
            case CROSS -> {
                svg.line("stroke " + style, x - SIZE, y - SIZE, x + SIZE, y + SIZE);
                svg.line("stroke " + style, x - SIZE, y + SIZE, x + SIZE, y - SIZE);
            }
        }
    }

    private static void circle(Svg svg, String style, double x, double y) {
        svg.raw("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(style, Svg.number(x), Svg.number(y), Svg.number(SIZE)));
    }

    private static void diamond(Svg svg, String style, double x, double y) {
        svg.path(style, "M%s %sl6 6l-6 6l-6 -6z".formatted(Svg.number(x), Svg.number(y - 6)));
    }
}

package io.greenroom.kit.chart;

import io.greenroom.kit.terminal.Visible;
import java.util.Locale;

/** A picture being drawn: elements in their order, coloured by classes of the page's style only. */
final class Svg {
    private static final int LONGEST_TEXT = 60;

    private final StringBuilder out = new StringBuilder();

    /** A text as it may stand in SVG, whatever it is made of. */
    static String safe(String text) {
        return Visible.line(text, 8 * LONGEST_TEXT)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** With at most one decimal. */
    static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceAll("\\.0$", "");
    }

    void raw(String markup) {
        out.append(markup);
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(style, number(x1), number(y1), number(x2), number(y2)));
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    void text(String style, String anchor, double x, double y, String text) {
        var cut = Visible.line(text, LONGEST_TEXT);
        out.append("<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(style, anchor, number(x), number(y), safe(cut)));
    }

    void path(String style, String data) {
        out.append("<path class=\"%s\" d=\"%s\"/>".formatted(style, data));
    }

    void box(String style, double x, double y, double width, double height) {
        out.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(style, number(x), number(y), number(width), number(height)));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package io.greenroom.conformance.report;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of a given width: every text on it is made visible, wrapped and indented. */
final class Sheet {
    private static final int LONGEST = 600;

    private final ReportContext context;
    private final StringBuilder out = new StringBuilder();

    Sheet(ReportContext context) {
        this.context = context;
    }

    ReportContext context() {
        return context;
    }

    boolean narrow() {
        return context.columns() < 60;
    }

    void blank() {
        out.append('\n');
    }

    void heading(String text) {
        blank();
        paragraph("", Ink.NONE, 0, text, Ink.BOLD);
    }

    /** A text with an indent on all its lines. */
    void text(int indent, String text) {
        paragraph(" ".repeat(indent), Ink.NONE, indent, text, Ink.NONE);
    }

    /** A text after a lead of our own, such as a sign or a label; its further lines hang. */
    void row(String lead, Ink ink, int hanging, String text) {
        paragraph(lead, ink, hanging, text, Ink.NONE);
    }

    /** The same with the text in an ink too. */
    void paragraph(String lead, Ink leadInk, int hanging, String text, Ink ink) {
        var lines = wrap(clean(text), context.columns() - Widths.of(lead), context.columns() - hanging, "");
        lines(lead, leadInk, hanging, lines, ink);
    }

    /** A command after a lead: where it does not fit, it is broken so that it can still be pasted. */
    void command(String lead, Ink ink, int hanging, String command) {
        var lines = wrap(clean(command), context.columns() - Widths.of(lead), context.columns() - hanging, " \\");
        lines(lead, ink, hanging, lines, Ink.NONE);
    }

    private void lines(String lead, Ink leadInk, int hanging, List<String> lines, Ink ink) {
        var before = leadInk.on(lead.stripTrailing(), context.colour())
                + " ".repeat(lead.length() - lead.stripTrailing().length());
        for (var line : lines) {
            out.append((before + ink.on(line.replace('\u00A0', ' '), context.colour())).stripTrailing())
                    .append('\n');
            before = " ".repeat(hanging);
        }
    }

    /** A text as it may stand in this terminal, in one line. */
    String clean(String text) {
        var visible = Visible.line(text, LONGEST);
        return context.unicode() ? visible : Visible.ascii(visible);
    }

    static List<String> wrap(String text, int firstColumns, int columns, String joint) {
        List<String> lines = new ArrayList<>();
        var rest = text;
        var room = Math.max(8, firstColumns);
        while (Widths.of(rest) > room) {
            var cut = cut(rest, room - joint.length());
            lines.add(rest.substring(0, cut).stripTrailing() + (rest.charAt(cut) == ' ' ? joint : ""));
            rest = rest.substring(cut).stripLeading();
            room = Math.max(8, columns);
        }
        lines.add(rest);
        return lines;
    }

    /** At the last space that fits, or within a word that is longer than a whole line. */
    private static int cut(String text, int columns) {
        var fitting = Widths.fitting(text, columns);
        var space =
                fitting < text.length() && text.charAt(fitting) == ' ' ? fitting : text.lastIndexOf(' ', fitting - 1);
        return space > columns / 3 ? space : fitting;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

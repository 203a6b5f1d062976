package io.greenroom.kit.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of a given width: every text on it is made visible, wrapped and indented. */
public class Sheet {
    private static final int LONGEST = 600;

    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    public Sheet(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    public boolean narrow() {
        return terminal.columns() < 60;
    }

    public void blank() {
        out.append('\n');
    }

    public void heading(String text) {
        blank();
        paragraph("", Ink.NONE, 0, text, Ink.BOLD);
    }

    /** A text with an indent on all its lines. */
    public void text(int indent, String text) {
        paragraph(" ".repeat(indent), Ink.NONE, indent, text, Ink.NONE);
    }

    /** A text after a lead of our own, such as a sign or a label; its further lines hang. */
    public void row(String lead, Ink ink, int hanging, String text) {
        paragraph(lead, ink, hanging, text, Ink.NONE);
    }

    /** The same with the text in an ink too. */
    public void paragraph(String lead, Ink leadInk, int hanging, String text, Ink ink) {
        var lines = wrap(clean(text), terminal.columns() - Widths.of(lead), terminal.columns() - hanging, "");
        lines(lead, leadInk, hanging, lines, ink);
    }

    /** A command after a lead: where it does not fit, it is broken so that it can still be pasted; within quotes it cannot. */
    public void command(String lead, Ink ink, int hanging, String command) {
        if (command.indexOf('\'') >= 0 || command.indexOf('"') >= 0) {
            lines(lead, ink, hanging, List.of(inAscii(Visible.head(command, LONGEST, Visible::shows))), Ink.NONE);
            return;
        }
        var lines = wrap(clean(command), terminal.columns() - Widths.of(lead), terminal.columns() - hanging, " \\");
        lines(lead, ink, hanging, lines, Ink.NONE);
    }

    private void lines(String lead, Ink leadInk, int hanging, List<String> lines, Ink ink) {
        var before = leadInk.on(lead.stripTrailing(), terminal.colour())
                + " ".repeat(lead.length() - lead.stripTrailing().length());
        for (var line : lines) {
            out.append((before + ink.on(line.replace('\u00A0', ' '), terminal.colour())).stripTrailing())
                    .append('\n');
            before = " ".repeat(hanging);
        }
    }

    /** A text as it may stand in this terminal, in one line. */
    public String clean(String text) {
        return inAscii(Visible.line(text, LONGEST));
    }

    private String inAscii(String visible) {
        return terminal.unicode() ? visible : Visible.ascii(visible);
    }

    public static List<String> wrap(String text, int firstColumns, int columns, String joint) {
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

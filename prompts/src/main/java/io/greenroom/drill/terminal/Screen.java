package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal, being put together. */
final class Screen {
    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    Screen(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    Screen blank() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
        return this;
    }

    Screen heading(String text) {
        blank();
        return row("", text, Ink.BOLD);
    }

    Screen text(String text) {
        return row("", text, Ink.NONE);
    }

    /** A text after a lead; its further lines hang below the first. */
    Screen row(String lead, String text, Ink ink) {
        return row(lead, Flow.of(terminal, text, ink));
    }

    Screen row(String lead, Flow flow) {
        var room = terminal.columns() - lead.length();
        var wrapped = flow.lines(room).stream().map(Flow.Line::text).toList();
        lines.addAll(Prose.hung(lead, false, wrapped));
        return this;
    }

    /** Markdown with an indent. */
    Screen prose(int indent, String markdown) {
        var inner = Prose.lines(terminal, markdown, terminal.columns() - indent);
        lines.addAll(Prose.hung(" ".repeat(indent), true, inner));
        return this;
    }

    Screen table(Table table) {
        lines.addAll(table.lines(terminal.columns()));
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A sign of ours, or its nearest relative in ASCII. */
    String sign(String unicode, String ascii) {
        return terminal.unicode() ? unicode : ascii;
    }

    @Override
    public String toString() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}

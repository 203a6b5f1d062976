package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import io.greenroom.perf.report.Grid.Column;
import io.greenroom.perf.report.Grid.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table in a terminal. Where it is too narrow, columns that can be spared are left out, and the last one, if it holds
 * words, is broken into lines.
 */
final class TerminalGrid {
    private static final String GAP = "\u00A0\u00A0";
    private static final int LEAST_WORDS = 12;

    private final Sheet sheet;
    private final Terminal terminal;
    private final Grid grid;
    private final List<Integer> shown = new ArrayList<>();
    private final boolean signs;

    TerminalGrid(Sheet sheet, Terminal terminal, Grid grid) {
        this.sheet = sheet;
        this.terminal = terminal;
        this.grid = grid;
        this.signs = grid.rows().stream().anyMatch(row -> row.sign() != Sign.NONE);
        for (var at = 0; at < grid.columns().size(); at++) {
            shown.add(at);
        }
        narrow();
    }

    void write() {
        line("", Ink.NONE, grid.columns().stream().map(Column::title).toList(), Ink.DIM);
        grid.rows().forEach(this::row);
    }

    private void row(Row row) {
        line(row.sign().text(terminal.unicode()), row.sign().ink(), row.cells(), Ink.NONE);
    }

    private void line(String sign, Ink signInk, List<String> cells, Ink ink) {
        var lead = signs ? (sign + "  ").substring(0, 2) : "";
        int last = shown.getLast();
        var head = new StringBuilder();
        for (int at : shown) {
            if (at != last || number(at)) {
                head.append(padded(at, cells.get(at))).append(at == last ? "" : GAP);
            }
        }
        var words = number(last) ? "" : sheet.clean(cells.get(last));
        var hanging = Math.min(lead.length() + Widths.of(head.toString()), terminal.columns() * 2 / 3);
        sheet.paragraph(lead, signInk, hanging, head + words, ink);
    }

    private String padded(int at, String cell) {
        var text = sheet.clean(cell).replace(' ', '\u00A0');
        var space = "\u00A0".repeat(Math.max(0, width(at) - Widths.of(text)));
        return number(at) ? space + text : text + space;
    }

    private boolean number(int at) {
        return grid.columns().get(at).number();
    }

    private int width(int at) {
        var widest = grid.rows().stream()
                .mapToInt(row -> cell(row.cells().get(at)))
                .max()
                .orElse(0);
        return Math.max(widest, cell(grid.columns().get(at).title()));
    }

    private int cell(String text) {
        return Widths.of(sheet.clean(text));
    }

    private void narrow() {
        for (var spared = sparable(); needed() > terminal.columns() && spared.isPresent(); spared = sparable()) {
            shown.remove(spared.get());
        }
    }

    private Optional<Integer> sparable() {
        return shown.stream()
                .filter(at -> grid.columns().get(at).spare() > 0)
                .max(Comparator.comparingInt(at -> grid.columns().get(at).spare()));
    }

    private int needed() {
        int last = shown.getLast();
        var gaps = GAP.length() * (shown.size() - 1) + (signs ? 2 : 0);
        return gaps
                + shown.stream()
                        .mapToInt(Integer::intValue)
                        .map(at -> at == last && !number(at) ? Math.min(LEAST_WORDS, width(at)) : width(at))
                        .sum();
    }
}

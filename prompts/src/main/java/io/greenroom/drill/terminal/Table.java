package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A table in a terminal. Where it is too wide, cells are wrapped; where that is not enough, each row becomes a few lines, a
 * cell each.
 */
public final class Table {
    private static final int GAP = 2;
    private static final int LEAST = 14;

    private final Terminal terminal;
    private final List<Flow> heads;
    private final List<List<Flow>> rows;

    /**
     * @param heads titles of the columns; may be empty texts
     * @param rows a cell for each column
     */
    public Table(Terminal terminal, List<Flow> heads, List<List<Flow>> rows) {
        this.terminal = terminal;
        this.heads = heads;
        this.rows = rows;
    }

    /** One of plain texts. */
    public static Table of(Terminal terminal, List<String> heads, List<List<String>> rows) {
        return new Table(
                terminal,
                flows(terminal, heads, Ink.DIM),
                rows.stream().map(row -> flows(terminal, row, Ink.NONE)).toList());
    }

    private static List<Flow> flows(Terminal terminal, List<String> texts, Ink ink) {
        return texts.stream().map(text -> Flow.of(terminal, text, ink)).toList();
    }

    /** Columns that it takes if nothing is wrapped. */
    public int columns() {
        return each(Flow::columns).stream().mapToInt(Integer::intValue).sum() + GAP * (heads.size() - 1);
    }

    /** As text, each line with its end. */
    public String text() {
        return String.join("\n", lines(terminal.columns())) + "\n";
    }

    List<String> lines(int columns) {
        var widths = widths(columns);
        if (widths.isEmpty()) {
            return stacked(columns);
        }
        List<String> lines = new ArrayList<>();
        if (heads.stream().anyMatch(head -> !head.isEmpty())) {
            lines.addAll(row(heads, widths));
            lines.add(rule(widths));
        }
        rows.forEach(row -> lines.addAll(row(row, widths)));
        return lines;
    }

    /** Of each column; none if they do not fit. */
    private List<Integer> widths(int columns) {
        var room = columns - GAP * (heads.size() - 1);
        List<Integer> natural = each(Flow::columns);
        List<Integer> widths = new ArrayList<>(each(flow -> Math.min(LEAST, flow.longest())));
        for (var i = 0; i < widths.size(); i++) {
            widths.set(i, Math.min(natural.get(i), Math.max(widths.get(i), 1)));
        }
        var left = room - widths.stream().mapToInt(Integer::intValue).sum();
        if (left < 0) {
            return List.of();
        }
        for (; left > 0 && !widths.equals(natural); left--) {
            var most = neediest(natural, widths);
            widths.set(most, widths.get(most) + 1);
        }
        return widths;
    }

    private List<Integer> each(ToIntFunction<Flow> size) {
        return IntStream.range(0, heads.size())
                .map(i -> Math.max(
                        size.applyAsInt(heads.get(i)),
                        rows.stream()
                                .mapToInt(row -> size.applyAsInt(row.get(i)))
                                .max()
                                .orElse(0)))
                .boxed()
                .toList();
    }

    /** Of those that want more, the one that has least: so only long texts are wrapped. */
    private static int neediest(List<Integer> natural, List<Integer> widths) {
        var least = -1;
        for (var i = 0; i < widths.size(); i++) {
            if (widths.get(i) < natural.get(i) && (least < 0 || widths.get(i) < widths.get(least))) {
                least = i;
            }
        }
        return least;
    }

    private static List<String> row(List<Flow> cells, List<Integer> widths) {
        List<List<Flow.Line>> wrapped = new ArrayList<>();
        for (var i = 0; i < cells.size(); i++) {
            wrapped.add(cells.get(i).lines(widths.get(i)));
        }
        var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(at -> line(wrapped, widths, at))
                .toList();
    }

    private static String line(List<List<Flow.Line>> wrapped, List<Integer> widths, int at) {
        var line = new StringBuilder();
        for (var i = 0; i < wrapped.size(); i++) {
            var cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : new Flow.Line("", 0);
            line.append(cell.text()).append(" ".repeat(widths.get(i) - cell.columns() + GAP));
        }
        return line.toString().stripTrailing();
    }

    private String rule(List<Integer> widths) {
        var line = (terminal.unicode() ? "─" : "-")
                .repeat(widths.stream().mapToInt(Integer::intValue).sum() + GAP * (widths.size() - 1));
        return Ink.DIM.on(line, terminal.colour());
    }

    private List<String> stacked(int columns) {
        List<String> lines = new ArrayList<>();
        for (var row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (var i = 0; i < row.size(); i++) {
                lines.addAll(stacked(heads.get(i), row.get(i), columns));
            }
        }
        return lines;
    }

    private static List<String> stacked(Flow head, Flow cell, int columns) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return cell.labelled(head).lines(columns).stream().map(Flow.Line::text).toList();
    }
}

package io.greenroom.drill.plan;

import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weeks in seven columns. */
final class WeekGrid {
    private static final int GAP = 2;
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final Sheet sheet;
    private final int width;

    WeekGrid(Sheet sheet, Terminal terminal) {
        this.sheet = sheet;
        this.width = (terminal.columns() + GAP) / DAYS.size() - GAP;
    }

    void head() {
        line(DAYS);
    }

    /**
     * Adds a week.
     *
     * @param cells what is on each of its days
     */
    void week(LocalDate monday, List<List<String>> cells) {
        sheet.text(0, "─".repeat((width + GAP) * DAYS.size() - GAP));
        var columns = IntStream.range(0, DAYS.size())
                .mapToObj(i -> column(monday.plusDays(i), cells.get(i)))
                .toList();
        var height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (var i = 0; i < height; i++) {
            var row = i;
            line(columns.stream()
                    .map(column -> row < column.size() ? column.get(row) : "")
                    .toList());
        }
    }

    private List<String> column(LocalDate day, List<String> cell) {
        return Stream.concat(
                        Stream.of(Dates.shortly(day).substring(4)),
                        cell.stream().flatMap(this::wrapped))
                .toList();
    }

    /** Names of rounds are broken after a hyphen. */
    private Stream<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var part : sheet.clean(text).split("(?<=[- ])", -1)) {
            if (Widths.of(line + part.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString());
        return lines.stream();
    }

    /** Spaces that Sheet does not take for its own. */
    private void line(List<String> cells) {
        var line = new StringBuilder();
        for (var cell : cells) {
            line.append(cell).append("\u00A0".repeat(Math.max(0, width + GAP - Widths.of(cell))));
        }
        sheet.text(0, line.toString().stripTrailing().replaceAll("\u00A0+$", "").replace(' ', '\u00A0'));
    }
}

package io.greenroom.perf.report;

import io.greenroom.kit.page.Markup;
import io.greenroom.perf.report.PageModel.Cell;
import io.greenroom.perf.report.PageModel.Head;
import io.greenroom.perf.report.PageModel.Row;
import io.greenroom.perf.report.PageModel.TablePart;
import java.util.ArrayList;
import java.util.List;

/** Tables for the page. */
final class Tables {
    private static final int LONGEST = 1_200;

    private Tables() {}

    static TablePart of(Grid grid) {
        return new TablePart(
                grid.title(),
                grid.rows().stream().anyMatch(row -> row.sign() != Sign.NONE),
                grid.columns().stream()
                        .map(column -> new Head(style(column), column.title()))
                        .toList(),
                grid.rows().stream().map(row -> row(grid, row)).toList());
    }

    /** One, or none if there is nothing in it. */
    static List<TablePart> some(Grid grid) {
        return grid.isEmpty() ? List.of() : List.of(of(grid));
    }

    private static Row row(Grid grid, Grid.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (var cell : row.cells()) {
            cells.add(new Cell(style(grid.columns().get(cells.size())), Markup.text(cell, LONGEST)));
        }
        return new Row(row.sign().style(), row.sign().text(true), words(row.sign()), cells);
    }

    private static String style(Grid.Column column) {
        return column.number() ? "figure" : "words";
    }

    private static String words(Sign sign) {
        return switch (sign) {
            case KEPT -> "good";
            case BROKEN -> "bad";
            case UNSURE -> "unsure";
            case NONE -> "";
        };
    }
}

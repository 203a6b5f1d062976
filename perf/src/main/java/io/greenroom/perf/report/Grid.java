package io.greenroom.perf.report;

import java.util.List;

/**
 * A table before it is drawn: the terminal, the page and the Markdown draw the same ones.
 *
 * @param title what it is of
 * @param columns from left to right
 * @param rows a cell for each column; cells may hold the server's words, as they came
 */
record Grid(String title, List<Column> columns, List<Row> rows) {
    /** Whether there is nothing to draw. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * A column.
     *
     * @param title with the unit of what stands below
     * @param number whether it is aligned right
     * @param spare how soon it is left out where all do not fit: the greatest first, 0 never
     */
    record Column(String title, boolean number, int spare) {
        static Column words(String title) {
            return new Column(title, false, 0);
        }

        static Column number(String title, int spare) {
            return new Column(title, true, spare);
        }
    }

    /** A row with its sign, {@link Sign#NONE} if it is neither good nor bad. */
    record Row(Sign sign, List<String> cells) {
        static Row of(String... cells) {
            return new Row(Sign.NONE, List.of(cells));
        }

        static Row of(Sign sign, String... cells) {
            return new Row(sign, List.of(cells));
        }
    }
}

package io.greenroom.drill.history;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How one's attempts fared over time, for a terminal: for each round a line an attempt, with a mark between nothing and the
 * most of them.
 */
final class Plot {
    private static final int SHORTEST_AXIS = 8;
    private static final int LONGEST_AXIS = 50;
    private static final int FIGURES = 18;
    private static final int BANDS = 4;

    private final Terminal terminal;
    private final Sheet sheet;
    private final ZoneId zone;
    private final List<Attempt> attempts;

    /** @param attempts of one round */
    Plot(List<Attempt> attempts, Terminal terminal, ZoneId zone) {
        this.attempts = attempts;
        this.terminal = terminal;
        this.zone = zone;
        sheet = new Sheet(terminal);
    }

    String text() {
        var title = attempts.getFirst().title();
        var count = Figures.count(attempts.size(), "attempt");
        if (attempts.getFirst().judged()) {
            sheet.heading("%s: time to the first green level (%s)".formatted(title, count));
            var most = attempts.stream().mapToDouble(Attempt::minutes).max().orElse(1);
            lines(most, it -> it.firstGreen().map(at -> at / 60_000.0).orElse(Double.NaN), Overview::green);
            sheet.heading("%s: clauses that passed at the end".formatted(title));
            var clauses = attempts.stream().mapToInt(Attempt::clauses).max().orElse(1);
            lines(clauses, it -> it.passed(), it -> "%d of %d".formatted(it.passed(), it.clauses()));
        }
        sheet.heading("%s: verdict (%s)".formatted(title, count));
        lines(BANDS, it -> it.height() == 0 ? Double.NaN : it.height(), it -> it.verdict()
                .words());
        return sheet.toString();
    }

    private void lines(double most, ToDoubleFunction<Attempt> value, Function<Attempt, String> words) {
        for (var attempt : attempts) {
            var when = Overview.when(attempt, zone);
            var lead = (sheet.narrow() ? when.substring(5) : when) + "\u00A0";
            var columns = Math.clamp(terminal.columns() - lead.length() - FIGURES, SHORTEST_AXIS, LONGEST_AXIS);
            sheet.row(
                    lead,
                    Ink.DIM,
                    lead.length(),
                    axis(value.applyAsDouble(attempt), most, columns) + "\u00A0"
                            + words.apply(attempt).replace(' ', '\u00A0'));
        }
    }

    /** Without a mark where there is no value. */
    private String axis(double value, double most, int columns) {
        if (!Double.isFinite(value)) {
            return "·".repeat(columns);
        }
        var at = (int) Math.round(Math.clamp(value / Math.max(most, 1e-9), 0, 1) * (columns - 1));
        return "·".repeat(at) + (terminal.unicode() ? "●" : "o") + "·".repeat(columns - 1 - at);
    }
}

package io.greenroom.perf.history;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.judge.Amounts;
import io.greenroom.perf.result.Verdict;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How one's servers fared over time, for a terminal: a line a bench, a group for each server and profile, with a mark
 * between the lowest and the highest score of the group. Scores are logarithms already, so that equal steps are equal
 * factors.
 */
public final class Plot {
    private static final int SHORTEST_AXIS = 8;
    private static final int LONGEST_AXIS = 60;

    private final Terminal terminal;
    private final Sheet sheet;
    private final ZoneId zone;

    private Plot(Terminal terminal, ZoneId zone) {
        this.terminal = terminal;
        this.zone = zone;
        sheet = new Sheet(terminal);
    }

    /**
     * The plot of a history.
     *
     * @param zone in which times are shown
     */
    public static String of(List<Attempt> attempts, Terminal terminal, ZoneId zone) {
        var plot = new Plot(terminal, zone);
        if (attempts.isEmpty()) {
            plot.sheet.text(0, "No bench is kept here yet. greenroom bench URL makes the first.");
        }
        attempts.stream()
                .collect(Collectors.groupingBy(
                        attempt -> attempt.server() + ", " + attempt.profile(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach(plot::group);
        return plot.sheet.toString();
    }

    private void group(String name, List<Attempt> attempts) {
        var scores = attempts.stream().mapToDouble(Attempt::score).summaryStatistics();
        sheet.heading("%s (%s, score %.0f to %.0f)"
                .formatted(name, Figures.count(attempts.size(), "run"), scores.getMin(), scores.getMax()));
        attempts.forEach(attempt -> line(attempt, scores.getMin(), scores.getMax()));
    }

    /** Such as {@code + 11-21 18:04 ····●···· 664 p99 38.2 ms}. */
    private void line(Attempt attempt, double lowest, double highest) {
        var lead = "%s %s ".formatted(sign(attempt.verdict()), when(attempt));
        var figures = " %.0f %s".formatted(attempt.score(), sheet.narrow() ? "" : figure(attempt));
        var columns = Math.clamp(terminal.columns() - lead.length() - figureColumns(), SHORTEST_AXIS, LONGEST_AXIS);
        sheet.row(
                lead, ink(attempt.verdict()), lead.length(), axis(attempt.score(), lowest, highest, columns) + figures);
    }

    private int figureColumns() {
        return sheet.narrow() ? 7 : 25;
    }

    private String axis(double score, double lowest, double highest, int columns) {
        var at = highest > lowest
                ? (int) Math.round((score - lowest) / (highest - lowest) * (columns - 1))
                : columns / 2;
        return "·".repeat(at) + (terminal.unicode() ? "●" : "o") + "·".repeat(columns - 1 - at);
    }

    private static String figure(Attempt attempt) {
        return attempt.capacity()
                .map(rate -> Amounts.rate(rate) + " a second")
                .orElseGet(() -> "p99 " + Amounts.millis(attempt.p99()));
    }

    private String when(Attempt attempt) {
        var pattern = sheet.narrow() ? "MM-dd HH:mm" : "yyyy-MM-dd HH:mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone).format(attempt.began());
    }

    private String sign(Verdict.Kind kind) {
        return switch (kind) {
            case PASSED -> terminal.unicode() ? "✓" : "+";
            case FAILED -> terminal.unicode() ? "✗" : "x";
            case NOT_VALID -> "?";
            case UNREACHABLE -> "!";
        };
    }

    private static Ink ink(Verdict.Kind kind) {
        return switch (kind) {
            case PASSED -> Ink.GREEN;
            case FAILED, UNREACHABLE -> Ink.RED;
            case NOT_VALID -> Ink.MAGENTA;
        };
    }
}

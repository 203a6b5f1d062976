package io.greenroom.drill.history;

import io.greenroom.drill.sitting.LevelState;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.terminal.Table;
import io.greenroom.kit.terminal.Terminal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All attempts as rows: their numbers are what two of them are compared by. */
final class Overview {
    static final List<String> HEADS =
            List.of("#", "When", "Round", "Min", "Mode", "Verdict", "Green at", "Levels", "Broke", "Hints");
    private static final List<String> SPARE = List.of("Min", "Mode", "Broke", "Hints", "Levels");

    private final List<Attempt> attempts;
    private final ZoneId zone;

    Overview(List<Attempt> attempts, ZoneId zone) {
        this.attempts = attempts;
        this.zone = zone;
    }

    /** Where not all fits, the columns that one can do without are left out. */
    String text(Terminal terminal) {
        List<Integer> shown =
                new ArrayList<>(IntStream.range(0, HEADS.size()).boxed().toList());
        var spare = SPARE.iterator();
        while (table(terminal, shown).columns() > terminal.columns() && spare.hasNext()) {
            shown.remove(Integer.valueOf(HEADS.indexOf(spare.next())));
        }
        return table(terminal, shown).text();
    }

    private Table table(Terminal terminal, List<Integer> shown) {
        return Table.of(
                terminal,
                shown.stream().map(HEADS::get).toList(),
                rows().stream()
                        .map(row -> shown.stream().map(row::get).toList())
                        .toList());
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (var attempt : attempts) {
            rows.add(row(rows.size() + 1, attempt));
        }
        return rows;
    }

    private List<String> row(int number, Attempt it) {
        return List.of(
                String.valueOf(number),
                when(it, zone),
                it.round(),
                minutes(it),
                it.mode(true),
                it.verdict().words(),
                it.judged() ? green(it) : "",
                it.levels().stream().map(Overview::level).collect(Collectors.joining(", ")),
                it.judged() ? String.valueOf(it.regressions()) : "",
                String.valueOf(it.points()));
    }

    static String when(Attempt attempt, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                .withZone(zone)
                .format(attempt.began());
    }

    static String minutes(Attempt attempt) {
        return String.format(Locale.ROOT, "%.1f", attempt.minutes()).replaceAll("\\.0$", "");
    }

    static String green(Attempt attempt) {
        return attempt.firstGreen().map(Moments::words).orElse("never");
    }

    /** {@code L2 22/25}. */
    static String level(LevelState level) {
        return "L%d %s"
                .formatted(
                        level.level(),
                        !level.known() ? "?" : level.green() ? "green" : level.passed() + "/" + level.total());
    }
}

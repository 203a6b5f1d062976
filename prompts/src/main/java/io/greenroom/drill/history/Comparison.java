package io.greenroom.drill.history;

import io.greenroom.drill.report.Course;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Mark;
import io.greenroom.drill.terminal.Table;
import io.greenroom.kit.terminal.Terminal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two attempts of one round beside each other. */
final class Comparison {
    private final Attempt a;
    private final Attempt b;
    private final ZoneId zone;
    private final List<List<String>> rows = new ArrayList<>();

    Comparison(Attempt a, Attempt b, ZoneId zone) {
        this.a = a;
        this.b = b;
        this.zone = zone;
    }

    String text(Terminal terminal) {
        var heads = List.of(a.title(), Overview.when(a, zone), Overview.when(b, zone), "");
        row("Verdict", it -> it.verdict().words(), better(a.height(), b.height(), a.height() > 0 && b.height() > 0));
        row("Mode", it -> "%s, %s minutes".formatted(it.mode(true), Overview.minutes(it)), "");
        row("Seed", it -> String.valueOf(it.seed()), "");
        a.marks().forEach(this::mark);
        if (a.judged()) {
            milestones();
        }
        row("Hint points", it -> String.valueOf(it.points()), better(b.points(), a.points(), true));
        row("Hints", it -> it.hints().isEmpty() ? "none" : String.join("; ", it.hints()), "");
        return Table.of(terminal, heads, rows).text();
    }

    private void row(String name, Function<Attempt, String> value, String change) {
        rows.add(List.of(name, value.apply(a), value.apply(b), change));
    }

    private void mark(Mark first) {
        var id = first.criterion().id();
        var before = height(first.band());
        var then = height(band(b, id));
        row(
                first.criterion().title(),
                it -> band(it, id).map(Band::words).orElse(Band.NOT_OBSERVED),
                better(before, then, before > 0 && then > 0));
    }

    private static Optional<Band> band(Attempt attempt, String criterion) {
        return attempt.marks().stream()
                .filter(mark -> mark.criterion().id().equals(criterion))
                .findFirst()
                .flatMap(Mark::band);
    }

    private static int height(Optional<Band> band) {
        return band.map(it -> Band.values().length - it.place()).orElse(0);
    }

    private void milestones() {
        var both = a.firstGreen().isPresent() && b.firstGreen().isPresent();
        row(
                "First green",
                Overview::green,
                better(-a.firstGreen().orElse(0L), -b.firstGreen().orElse(0L), both));
        for (var course : a.courses()) {
            var level = course.state().level();
            row("Level " + level, it -> course(it, level), "");
        }
        row(
                "Clauses at the end",
                it -> "%d of %d".formatted(it.passed(), it.clauses()),
                better(a.passed(), b.passed(), true));
        row("Regressions", it -> String.valueOf(it.regressions()), better(b.regressions(), a.regressions(), true));
    }

    private static String course(Attempt attempt, int level) {
        return attempt.courses().stream()
                .filter(it -> it.state().level() == level)
                .map(Course::sentence)
                .findFirst()
                .orElse("not judged");
    }

    /** What the second is to the first, where both say something. */
    private static String better(long first, long second, boolean known) {
        return !known || first == second ? "" : second > first ? "better" : "worse";
    }
}

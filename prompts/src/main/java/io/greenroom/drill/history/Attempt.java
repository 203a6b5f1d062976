package io.greenroom.drill.history;

import io.greenroom.drill.report.Course;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Hint;
import io.greenroom.drill.sitting.LevelState;
import io.greenroom.drill.sitting.Mark;
import io.greenroom.drill.sitting.Marking;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sitting that was held to its end, and what became of it.
 *
 * @param round its name
 * @param levels as they were at the end
 * @param firstGreen when level 1 was green for the first time, milliseconds of the sitting
 * @param regressions how often a level broke that had been green
 * @param points of hints
 * @param hints that were taken, and how far
 * @param folder that it is kept in
 */
public record Attempt(
        String round,
        String title,
        Instant began,
        double minutes,
        Mode mode,
        boolean pair,
        long seed,
        Verdict verdict,
        List<LevelState> levels,
        List<Course> courses,
        Optional<Long> firstGreen,
        int regressions,
        int points,
        List<String> hints,
        List<Mark> marks,
        Path folder) {

    static Attempt of(Sitting sitting, Path folder) {
        var started = sitting.started();
        return new Attempt(
                sitting.round().id(),
                sitting.round().title(),
                sitting.entries().getFirst().wall(),
                started.minutes(),
                started.mode(),
                started.pair(),
                started.seed(),
                Verdict.of(sitting),
                sitting.levels().all(),
                Course.all(sitting),
                sitting.round().levels().stream().findFirst().flatMap(sitting.levels()::firstGreen),
                sitting.levels().regressions(),
                sitting.points(),
                hints(sitting),
                Marking.of(sitting),
                folder);
    }

    private static List<String> hints(Sitting sitting) {
        return sitting.hints().entrySet().stream()
                .map(it -> "%s: %s"
                        .formatted(
                                sitting.round()
                                        .hint(it.getKey())
                                        .map(Hint::title)
                                        .orElse(it.getKey()),
                                Hint.STEPS.get(it.getValue() - 1)))
                .sorted()
                .toList();
    }

    /** Clauses that passed at the end, of all that were judged. */
    int passed() {
        return levels.stream().mapToInt(LevelState::passed).sum();
    }

    /** Clauses that were judged. */
    int clauses() {
        return levels.stream().mapToInt(LevelState::total).sum();
    }

    /** Whether the round judges a server. */
    boolean judged() {
        return !levels.isEmpty();
    }

    /** In a cell. */
    String mode(boolean withPair) {
        return (mode == Mode.MOCK ? "mock" : "practice") + (withPair && pair ? ", pair" : "");
    }

    /** 0 for none, 1 for the lowest band, 4 for the best. */
    int height() {
        return verdict.band().map(band -> Band.values().length - band.place()).orElse(0);
    }
}

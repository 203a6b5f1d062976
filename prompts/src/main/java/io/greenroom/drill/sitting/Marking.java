package io.greenroom.drill.sitting;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Criterion;
import io.greenroom.drill.round.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The marks of a sitting. What a machine measures it marks by itself, from what the suite saw; the rest stands as people left it. */
public final class Marking {
    private final Sitting sitting;

    private Marking(Sitting sitting) {
        this.sitting = sitting;
    }

    /** A mark for each criterion of the round, in its order. */
    public static List<Mark> of(Sitting sitting) {
        var marking = new Marking(sitting);
        return sitting.round().criteria().stream().map(marking::mark).toList();
    }

    private Mark mark(Criterion criterion) {
        return criterion.measured() ? measured(criterion) : given(criterion);
    }

    private Mark given(Criterion criterion) {
        return Optional.ofNullable(sitting.marks().get(criterion.id()))
                .filter(marked -> marked.band().isPresent())
                .map(marked -> new Mark(
                        criterion,
                        marked.band(),
                        marked.evidence(),
                        marked.byInterviewer() ? "the interviewer" : "the candidate"))
                .orElse(new Mark(criterion, Optional.empty(), "", ""));
    }

    /** Nothing is measured before the suite has said anything, or before a task was put. */
    private Mark measured(Criterion criterion) {
        var byTasks = criterion.measures().stream().anyMatch(it -> it.right().isPresent());
        var nothing = byTasks
                ? sitting.turns().tasks() == 0
                : sitting.levels().all().stream().noneMatch(LevelState::known);
        if (nothing) {
            return new Mark(criterion, Optional.empty(), "", "");
        }
        var band = criterion.measures().stream()
                .filter(this::holds)
                .findFirst()
                .map(Measure::band)
                .orElse(Band.STRONG_NO_HIRE);
        return byTasks
                ? new Mark(criterion, Optional.of(band), solved(), "the checker")
                : new Mark(criterion, Optional.of(band), evidence(), "the suite");
    }

    private String solved() {
        return "%d of %d answers right."
                .formatted(sitting.turns().solved(), sitting.turns().tasks());
    }

    private boolean holds(Measure measure) {
        return within(measure.green(), measure.within())
                && (measure.right().isEmpty()
                        || 100 * sitting.turns().solved()
                                >= (long) measure.right().getAsInt()
                                        * sitting.turns().tasks())
                && (measure.regressions().isEmpty()
                        || sitting.levels().regressions()
                                <= measure.regressions().getAsInt());
    }

    /** Green at the end, and for the first time early enough. */
    private boolean within(OptionalInt green, OptionalInt within) {
        if (green.isEmpty()) {
            return true;
        }
        var first = sitting.levels().firstGreen(green.getAsInt());
        return sitting.levels().green(green.getAsInt())
                && (within.isEmpty()
                        || first.filter(at -> at <= sitting.millis(within.getAsInt()))
                                .isPresent());
    }

    private String evidence() {
        List<String> parts = new ArrayList<>();
        for (var state : sitting.levels().all()) {
            parts.add(sitting.round().levelNoun().toLowerCase(Locale.ROOT) + words(state));
        }
        return String.join("; ", parts) + ".";
    }

    private static String words(LevelState state) {
        var first = state.firstGreen()
                .map(at -> ", first complete at " + Moments.words(at))
                .orElse("");
        var broke = state.regressions() == 0 ? "" : ", broke %d×".formatted(state.regressions());
        var now = !state.known()
                ? "not judged"
                : state.green()
                        ? "complete at the end"
                        : "%d of %d at the end".formatted(state.passed(), state.total());
        return " " + state.level() + " " + now + first + broke;
    }
}

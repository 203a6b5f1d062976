package io.greenroom.drill.report;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Hint;
import io.greenroom.drill.sitting.LevelState;
import io.greenroom.drill.sitting.Mark;
import io.greenroom.drill.sitting.Marking;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.sitting.Sitting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What to practise next, from nothing but what was seen. Markdown. */
final class Onward {
    private static final int MOST_CRITERIA = 2;

    private final Sitting sitting;
    private final List<String> advice = new ArrayList<>();

    private Onward(Sitting sitting) {
        this.sitting = sitting;
    }

    static List<String> of(Sitting sitting) {
        var onward = new Onward(sitting);
        sitting.levels().all().forEach(onward::level);
        onward.marks();
        onward.hints();
        onward.answer();
        onward.again();
        return List.copyOf(onward.advice);
    }

    private void level(LevelState level) {
        if (level.known() && !level.green()) {
            var first = level.broken().stream().findFirst();
            advice.add("**%s** ended with %d of %d %s passing (failing: %s).%s"
                    .formatted(
                            name(level),
                            level.passed(),
                            level.total(),
                            sitting.round().clauseNoun(),
                            Course.names(level.broken()),
                            first.map(this::begin).orElse("")));
        }
        if (level.regressions() > 0) {
            advice.add(
                    "**%s** broke %s after it had been green. After each change, wait for the judge's word on the %ss below before going on."
                            .formatted(
                                    name(level),
                                    times(level.regressions()),
                                    sitting.round().levelNoun().toLowerCase(Locale.ROOT)));
        }
    }

    private String name(LevelState level) {
        return sitting.round().levelNoun() + " " + level.level();
    }

    private String begin(String clause) {
        return sitting.turns()
                .problem()
                .map(problem ->
                        " Run the first alone: `greenroom solve %s 'CMD' --test %s`.".formatted(problem, clause))
                .orElse(" Begin with `greenroom spec %s`.".formatted(clause));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private void marks() {
        var marks = Marking.of(sitting);
        marks.stream()
                .filter(mark -> mark.band().filter(it -> it != Band.STRONG_HIRE).isPresent())
                .filter(mark -> !mark.criterion().measured())
                .sorted(Comparator.comparingInt(
                                (Mark mark) -> mark.band().orElseThrow().place())
                        .reversed())
                .limit(MOST_CRITERIA)
                .forEach(this::better);
        var unseen = marks.stream()
                .filter(mark -> mark.band().isEmpty())
                .map(mark -> mark.criterion().title())
                .collect(Collectors.joining(", "));
        if (!unseen.isEmpty()) {
            advice.add("**Not observed:** %s. Let it be seen next time: say it aloud, or keep a note of it."
                    .formatted(unseen));
        }
    }

    private void better(Mark mark) {
        var band = mark.band().orElseThrow();
        var above = band.lowered(-1);
        advice.add("**%s** was %s. One band higher, %s, looks like this:\n\n%s"
                .formatted(
                        mark.criterion().title(),
                        band.words(),
                        above.words(),
                        sitting.text(mark.criterion().behaviours().getOrDefault(above, ""))));
    }

    private void hints() {
        var taken = sitting.hints().entrySet().stream()
                .flatMap(it -> sitting.round().hint(it.getKey()).stream().map(hint -> "%s (as far as the %s)"
                        .formatted(
                                hint.title(), Hint.STEPS.get(it.getValue() - 1).toLowerCase(java.util.Locale.ROOT))))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            advice.add("**Hints** were taken: %s. These are what to try without.".formatted(taken));
        }
    }

    private void answer() {
        if (sitting.committed().isEmpty()) {
            advice.add("**No answer** was committed. Commit one, and compare it with the model answer.");
        }
    }

    private void again() {
        var green = sitting.round().levels().stream()
                .findFirst()
                .flatMap(sitting.levels()::firstGreen)
                .map(at -> " %s %d was green for the first time at %s: that is the figure to beat."
                        .formatted(
                                sitting.round().levelNoun(),
                                sitting.round().levels().getFirst(),
                                Moments.words(at)))
                .orElse("");
        advice.add("**Again:** `greenroom drill %s` draws other numbers and other questions.%s"
                .formatted(sitting.round().id(), green));
    }
}

package io.greenroom.drill.report;

import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.LevelState;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.kit.terminal.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * How a level went through a sitting.
 *
 * @param noun what it is called: level, or stage
 * @param end of the sitting
 * @param words each time, oldest first; none if it was never judged
 */
public record Course(LevelState state, String noun, long end, List<Word> words) {
    private static final int NAMED = 4;

    /** The suite's word on it at a moment. */
    public record Word(long at, boolean green, int passed, int total, List<String> broken) {}

    /** A course for each level of the round. */
    public static List<Course> all(Sitting sitting) {
        return sitting.levels().all().stream()
                .map(state -> new Course(
                        state,
                        sitting.round().levelNoun(),
                        sitting.ended().orElse(sitting.bell()),
                        words(sitting, state.level())))
                .toList();
    }

    private static List<Word> words(Sitting sitting, int level) {
        List<Word> words = new ArrayList<>();
        for (var entry : sitting.entries()) {
            if (entry.event() instanceof Event.LevelJudged it && it.level() == level) {
                words.add(new Word(entry.at(), it.green(), it.passed(), it.total(), it.broken()));
            }
        }
        return words;
    }

    /** Only those where it turned green, or broke. */
    List<Word> turns() {
        List<Word> turns = new ArrayList<>();
        var green = false;
        for (var word : words) {
            if (word.green() != green) {
                turns.add(word);
                green = word.green();
            }
        }
        return turns;
    }

    /** {@code green at 27:40, broken at 51:10, green again at 53:02}. */
    public String sentence() {
        if (words.isEmpty()) {
            return "not judged";
        }
        List<String> parts = new ArrayList<>();
        for (var turn : turns()) {
            var verb = !turn.green() ? "broken" : parts.isEmpty() ? "green" : "green again";
            parts.add("%s at %s".formatted(verb, Moments.words(turn.at())));
        }
        return parts.isEmpty() ? "never green" : String.join(", ", parts);
    }

    /** {@code Level 2}, or {@code Stage 2}. */
    String name() {
        return noun + " " + state.level();
    }

    /** How it stood at the end. */
    public String atEnd() {
        return state.known() ? "%d of %d".formatted(state.passed(), state.total()) : "not judged";
    }

    /** A sentence for each time that it broke. */
    List<String> regressions() {
        List<String> sentences = new ArrayList<>();
        var turns = turns();
        for (var i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            if (!turn.green()) {
                var after = i + 1 < turns.size()
                        ? "green again at %s, %s later"
                                .formatted(
                                        Moments.words(turns.get(i + 1).at()),
                                        Moments.span((turns.get(i + 1).at() - turn.at()) / 1000))
                        : "not green again";
                sentences.add("%s broke at %s (%s); %s."
                        .formatted(name(), Moments.words(turn.at()), names(turn.broken()), after));
            }
        }
        return sentences;
    }

    static String names(List<String> clauses) {
        return clauses.isEmpty() ? "clauses not named" : Figures.some(clauses, NAMED);
    }
}

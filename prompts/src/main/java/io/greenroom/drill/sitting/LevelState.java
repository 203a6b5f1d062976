package io.greenroom.drill.sitting;

import java.util.List;
import java.util.Optional;

/**
 * A level as the suite last saw it.
 *
 * @param green whether it is complete
 * @param broken clauses that fail, by their names
 * @param firstGreen when it was complete for the first time, milliseconds of the sitting
 * @param firstBroken when it was complete no longer, the first time that happened
 * @param lastBroken the same, the last time
 * @param regressions how often that happened
 */
public record LevelState(
        int level,
        boolean green,
        int passed,
        int total,
        List<String> broken,
        Optional<Long> firstGreen,
        Optional<Long> firstBroken,
        Optional<Long> lastBroken,
        int regressions) {

    static LevelState unknown(int level) {
        return new LevelState(level, false, 0, 0, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** Whether the suite has said anything of it. */
    public boolean known() {
        return total > 0;
    }

    /** Whether it was green and is no longer. */
    public boolean brokenNow() {
        return !green && firstGreen.isPresent();
    }

    /** Whether a judgement says what is known already. */
    public boolean says(Event.LevelJudged judged) {
        return total == judged.total()
                && passed == judged.passed()
                && green == judged.green()
                && broken.equals(judged.broken());
    }

    LevelState next(Event.LevelJudged judged, long at) {
        var breaks = green && !judged.green();
        return new LevelState(
                level,
                judged.green(),
                judged.passed(),
                judged.total(),
                judged.broken(),
                firstGreen.or(() -> judged.green() ? Optional.of(at) : Optional.empty()),
                firstBroken.or(() -> breaks ? Optional.of(at) : Optional.empty()),
                breaks ? Optional.of(at) : lastBroken,
                regressions + (breaks ? 1 : 0));
    }
}

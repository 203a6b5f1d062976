package io.greenroom.drill.live;

import io.greenroom.drill.live.CandidateView.LevelView;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.LevelState;
import io.greenroom.drill.sitting.Moments;
import java.util.List;

/** What is known of a level, in words. */
final class LevelViews {
    private LevelViews() {}

    static LevelView of(Round round, LevelState state, JudgeDesk desk) {
        return new LevelView(
                state.level(),
                round.levelNoun(),
                round.clauseNoun(),
                state.known(),
                state.green(),
                state.brokenNow(),
                state.passed(),
                state.total(),
                words(state, round.clauseNoun()),
                checking(state.level(), desk),
                state.green() ? List.of() : desk.findings(state.level()));
    }

    private static String words(LevelState state, String clauses) {
        if (!state.known()) {
            return "not judged yet";
        }
        var first = state.firstGreen().map(Moments::words).orElse("");
        if (state.green()) {
            return state.regressions() == 0 ? "complete since " + first : "complete again, first at " + first;
        }
        var count = "%d of %d %s pass".formatted(state.passed(), state.total(), clauses);
        return state.brokenNow()
                ? count + ", broken since "
                        + state.lastBroken().map(Moments::words).orElse("")
                : count;
    }

    private static String checking(int level, JudgeDesk desk) {
        return desk.checking()
                .filter(it -> it.level() == level)
                .map(it -> "checking: %d of %d".formatted(it.tried(), it.clauses())
                        + (it.failed() == 0 ? "" : ", %d failed".formatted(it.failed())))
                .orElse("");
    }
}

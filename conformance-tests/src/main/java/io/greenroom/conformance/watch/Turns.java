package io.greenroom.conformance.watch;

import io.greenroom.spec.Level;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The order in which levels are judged while their author works: the level in work, which is the lowest that was not
 * complete, and on while levels turn out complete; then those below it, the next lower first.
 */
public final class Turns {
    private final List<Level> asked;
    private final Set<Level> complete = EnumSet.noneOf(Level.class);

    /** What came of judging a level. */
    public enum Came {
        /** All that counts has passed. */
        COMPLETE,
        /** Something has not. */
        INCOMPLETE,
        /** Nothing can be said, because the server went away: the turn is over, and what was known stays. */
        CUT_SHORT
    }

    /** Turns over these levels, of which nothing is known yet; there is at least one. */
    public Turns(Collection<Level> asked) {
        this.asked = List.copyOf(EnumSet.copyOf(asked));
    }

    /** Judges the levels once. */
    public void take(Function<Level, Came> judge) {
        var work = asked.indexOf(inWork());
        for (var level : asked.subList(work, asked.size())) {
            var came = judge(level, judge);
            if (came == Came.CUT_SHORT) {
                return;
            }
            if (came == Came.INCOMPLETE) {
                break;
            }
        }
        for (var level : asked.subList(0, work).reversed()) {
            if (judge(level, judge) == Came.CUT_SHORT) {
                return;
            }
        }
    }

    private Level inWork() {
        return asked.stream()
                .filter(level -> !complete.contains(level))
                .findFirst()
                .orElse(asked.getLast());
    }

    private Came judge(Level level, Function<Level, Came> judge) {
        var came = judge.apply(level);
        switch (came) {
            case COMPLETE -> complete.add(level);
            case INCOMPLETE -> complete.remove(level);
            case CUT_SHORT -> {}
        }
        return came;
    }
}

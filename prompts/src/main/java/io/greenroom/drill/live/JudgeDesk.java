package io.greenroom.drill.live;

import io.greenroom.drill.sitting.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the watcher's words come in: what changes a level goes into the journal, the rest is only shown. */
final class JudgeDesk implements Watcher.Ear {
    private final Conduct conduct;
    private final Map<Integer, List<Finding>> findings = new ConcurrentHashMap<>();
    private volatile Optional<Checking> checking = Optional.empty();

    JudgeDesk(Conduct conduct) {
        this.conduct = conduct;
    }

    /** How far the run of a level is. */
    record Checking(int level, int clauses, int tried, int failed) {}

    /** The run that goes on, if one does. */
    Optional<Checking> checking() {
        return checking;
    }

    /** What was found in a level the last time. */
    List<Finding> findings(int level) {
        return findings.getOrDefault(level, List.of());
    }

    @Override
    public synchronized void checking(int level, int clauses) {
        checking = Optional.of(new Checking(level, clauses, 0, 0));
        conduct.tell();
    }

    @Override
    public synchronized void tried(int level, String clause, boolean passed) {
        checking = checking.map(
                it -> new Checking(it.level(), it.clauses(), it.tried() + 1, it.failed() + (passed ? 0 : 1)));
        conduct.tell();
    }

    @Override
    public void judged(Event.LevelJudged level, List<Finding> found) {
        findings.put(level.level(), found);
        checking = Optional.empty();
        conduct.judged(level);
        conduct.tell();
    }

    @Override
    public void said(Event.JudgeSaid words) {
        if (!words.judging()) {
            checking = Optional.empty();
        }
        conduct.said(words);
    }
}

package io.greenroom.drill.sitting;

import io.greenroom.drill.round.Round;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The levels of a sitting as they were judged. Times are milliseconds of the sitting. */
public final class Levels {
    private final Map<Integer, LevelState> states = new TreeMap<>();
    private final Map<Integer, Long> firstGreen = new LinkedHashMap<>();

    Levels(Round round) {
        round.levels().forEach(level -> states.put(level, LevelState.unknown(level)));
    }

    void judged(Event.LevelJudged judged, long at) {
        var before = states.getOrDefault(judged.level(), LevelState.unknown(judged.level()));
        states.put(judged.level(), before.next(judged, at));
        states.keySet().stream().filter(this::green).forEach(level -> firstGreen.putIfAbsent(level, at));
    }

    /** From the lowest on. */
    public List<LevelState> all() {
        return List.copyOf(states.values());
    }

    /** A level as it is; none if the round has no such level. */
    public Optional<LevelState> of(int level) {
        return Optional.ofNullable(states.get(level));
    }

    /** Whether a level is complete, and all that are judged below it. */
    public boolean green(int level) {
        return states.values().stream().filter(it -> it.level() <= level).allMatch(LevelState::green);
    }

    /** When a level and all below it had been complete for the first time. */
    public Optional<Long> firstGreen(int level) {
        return Optional.ofNullable(firstGreen.get(level));
    }

    /** How many times a level broke that had been complete. */
    public int regressions() {
        return states.values().stream().mapToInt(LevelState::regressions).sum();
    }
}

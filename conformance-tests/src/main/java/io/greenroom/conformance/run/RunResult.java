package io.greenroom.conformance.run;

import io.greenroom.spec.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a whole run came to.
 *
 * @param url as the user wrote it
 * @param seed with which all generated input can be made again
 * @param startedAt when it began
 * @param took from then to its end
 * @param levels that were asked for, lowest first
 * @param whole whether all clauses of these levels were asked for, and not a selection
 * @param requests how many were sent
 * @param notes what the reader has to know to read the rest rightly: one sentence each
 * @param presence whether the server was there all the time
 */
public record RunResult(
        String url,
        long seed,
        Instant startedAt,
        Duration took,
        List<LevelResult> levels,
        boolean whole,
        long requests,
        List<String> notes,
        Presence presence) {

    /** Of a server that was there throughout. */
    public RunResult(
            String url,
            long seed,
            Instant startedAt,
            Duration took,
            List<LevelResult> levels,
            boolean whole,
            long requests,
            List<String> notes) {
        this(url, seed, startedAt, took, levels, whole, requests, notes, Presence.THROUGHOUT);
    }

    /** The same, with the time counted from an earlier moment until now. */
    public RunResult since(Instant start) {
        var until = Duration.between(start, Instant.now());
        return new RunResult(url, seed, start, until, levels, whole, requests, notes, presence);
    }

    /** All clauses that were asked for. */
    public List<ClauseResult> clauses() {
        return levels.stream().flatMap(level -> level.clauses().stream()).toList();
    }

    /** All checks with this outcome. */
    public List<CheckResult> checks(Outcome outcome) {
        return clauses().stream()
                .flatMap(clause -> clause.checks().stream())
                .filter(check -> check.outcome() == outcome)
                .toList();
    }

    /**
     * The level that the server has reached: the highest that is complete with all lower ones, all of whose clauses were
     * judged. A selection, and levels without level 1, reach none.
     */
    public Optional<Level> standing() {
        return ranks() ? reached() : Optional.empty();
    }

    /** Whether this run can tell which level the server has reached: it is whole, and begins at level 1. */
    public boolean ranks() {
        return whole && levels.stream().limit(1).allMatch(first -> first.level() == Level.WORKING_CHAT);
    }

    /** The highest level that is complete with all lower ones that were asked for, as far as their clauses were asked for. */
    public Optional<Level> reached() {
        return levels.stream()
                .takeWhile(LevelResult::complete)
                .map(LevelResult::level)
                .reduce((lower, higher) -> higher);
    }

    /** The sum over the levels. */
    public double points() {
        return levels.stream().mapToDouble(LevelResult::points).sum();
    }

    /** The most that the levels asked for can give. */
    public int mostPoints() {
        return levels.stream().mapToInt(level -> level.level().points()).sum();
    }

    /**
     * 0 if all that was asked for has passed, 1 if the server failed, 4 if the kit did. A level that the user did not name
     * and the server does not attempt was not asked for, as long as any level is complete.
     */
    public int exitCode() {
        var counted = levels.stream().flatMap(level -> level.counted().stream()).toList();
        if (counted.stream().anyMatch(clause -> clause.outcome() == Outcome.ERROR)) {
            return 4;
        }
        var enough = levels.stream().allMatch(level -> level.complete() || !(level.attempted() || level.asked()));
        return enough && levels.stream().anyMatch(LevelResult::complete) ? 0 : 1;
    }
}

package io.greenroom.conformance.report;

import io.greenroom.conformance.chat.ClauseBroken.Finding;
import io.greenroom.conformance.http.Transcript.Exchange;
import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.CheckResult.Failure;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A run that never was: every clause of the given levels has passed, but for what is said otherwise. */
final class MadeUpRun {
    private final List<Level> levels;
    private final Map<Clause, CheckResult> results = new EnumMap<>(Clause.class);
    private final Set<Level> missing = EnumSet.noneOf(Level.class);
    private final List<String> notes = new ArrayList<>();
    private boolean strict;
    private boolean whole = true;
    private String url = "http://localhost:3000";

    private MadeUpRun(List<Level> levels) {
        this.levels = levels;
    }

    static MadeUpRun of(Level... levels) {
        return new MadeUpRun(List.of(levels));
    }

    static MadeUpRun ofAll() {
        return of(Level.values());
    }

    MadeUpRun url(String other) {
        url = other;
        return this;
    }

    MadeUpRun missing(Level level) {
        missing.add(level);
        level.clauses().forEach(clause -> outcome(Outcome.NOT_ATTEMPTED, clause));
        return this;
    }

    MadeUpRun note(String note) {
        notes.add(note);
        return this;
    }

    MadeUpRun strict() {
        strict = true;
        return this;
    }

    /** Only these clauses were asked for. */
    MadeUpRun selection(Clause... clauses) {
        whole = false;
        results.keySet().retainAll(Set.of(clauses));
        return this;
    }

    MadeUpRun outcome(Outcome outcome, Clause clause) {
        results.put(clause, new CheckResult(clause, check(clause), outcome, 12, Optional.empty(), Optional.empty()));
        return this;
    }

    MadeUpRun error(Clause clause, String trace) {
        results.put(
                clause, new CheckResult(clause, check(clause), Outcome.ERROR, 3, Optional.empty(), Optional.of(trace)));
        return this;
    }

    MadeUpRun failed(Clause clause, Failure failure) {
        return broken(Outcome.FAILED, clause, failure);
    }

    MadeUpRun flaky(Clause clause, Failure failure) {
        return broken(Outcome.FLAKY, clause, failure);
    }

    private MadeUpRun broken(Outcome outcome, Clause clause, Failure failure) {
        results.put(
                clause, new CheckResult(clause, check(clause), outcome, 48, Optional.of(failure), Optional.empty()));
        return this;
    }

    static String check(Clause clause) {
        return clause.name() + "_madeUp";
    }

    static Failure failure(String sent, String expected, String got, String symptom) {
        return failure(sent, expected, got, symptom, "", "", List.of(), List.of());
    }

    static Failure failure(
            String sent,
            String expected,
            String got,
            String symptom,
            String circumstances,
            String hint,
            List<String> sample,
            List<Exchange> exchanges) {
        return new Failure(
                new Finding(sent, expected, got, Optional.empty(), symptom), circumstances, hint, sample, exchanges);
    }

    RunResult result() {
        return new RunResult(
                url,
                8317,
                Instant.parse("2026-11-21T09:30:00Z"),
                Duration.ofMillis(7421),
                levels.stream().map(this::level).toList(),
                whole,
                1_234,
                notes);
    }

    private LevelResult level(Level level) {
        var clauses = level.clauses().stream()
                .filter(clause -> whole || results.containsKey(clause))
                .map(this::clause)
                .toList();
        return new LevelResult(level, !missing.contains(level), false, clauses, strict);
    }

    private ClauseResult clause(Clause clause) {
        var check = results.getOrDefault(
                clause, new CheckResult(clause, check(clause), Outcome.PASSED, 7, Optional.empty(), Optional.empty()));
        return new ClauseResult(clause, check.outcome(), List.of(check));
    }
}

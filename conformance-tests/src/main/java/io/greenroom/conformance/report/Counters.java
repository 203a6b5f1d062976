package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a run has come, by level. Not for several threads at once. */
final class Counters {
    private final Map<Level, Counter> levels = new EnumMap<>(Level.class);

    /** Of one level. */
    static final class Counter {
        private int all;
        private int ended;
        private int passed;
        private int broken;

        int all() {
            return all;
        }

        int ended() {
            return ended;
        }

        int passed() {
            return passed;
        }

        int broken() {
            return broken;
        }

        boolean complete() {
            return ended == all;
        }
    }

    void expect(List<Clause> checks) {
        checks.forEach(clause -> of(clause).all++);
    }

    /** Counts a check; the counter of its level if that is complete now. */
    Optional<Counter> count(CheckResult result) {
        var counter = of(result.clause());
        counter.ended++;
        counter.all = Math.max(counter.all, counter.ended);
        counter.passed += result.outcome() == Outcome.PASSED ? 1 : 0;
        counter.broken += result.outcome().broken() ? 1 : 0;
        return counter.complete() ? Optional.of(counter) : Optional.empty();
    }

    private Counter of(Clause clause) {
        return levels.computeIfAbsent(clause.level(), level -> new Counter());
    }

    List<Map.Entry<Level, Counter>> levels() {
        return new ArrayList<>(levels.entrySet());
    }

    int broken() {
        return levels.values().stream().mapToInt(Counter::broken).sum();
    }

    int all() {
        return levels.values().stream().mapToInt(Counter::all).sum();
    }
}

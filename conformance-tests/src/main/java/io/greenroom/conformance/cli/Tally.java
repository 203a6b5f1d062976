package io.greenroom.conformance.cli;

import io.greenroom.conformance.run.Comparison;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.spec.Clause;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Runs against one server, and in what they differ: each is compared with the first. */
final class Tally {
    private static final int MOST_SHOWN = 5;

    private final PrintStream out;
    private final List<RunResult> done = new ArrayList<>();
    private int differences;

    Tally(PrintStream out) {
        this.out = out;
    }

    int runs() {
        return done.size();
    }

    /** Counts a run, and says what is different in it. A clause that was flaky within a run differs, too, be it the first. */
    void add(RunResult run) {
        done.add(run);
        out.println(line(run));
        var changes = Comparison.of(done.getFirst(), run);
        changes.stream()
                .limit(MOST_SHOWN)
                .forEach(change -> out.printf(
                        "  %s: %s in run 1, %s in run %d%n",
                        change.clause().id(),
                        change.before().words(),
                        change.after().words(),
                        runs()));
        if (changes.size() > MOST_SHOWN) {
            out.printf("  and %d more%n", changes.size() - MOST_SHOWN);
        }
        var differing = EnumSet.noneOf(Clause.class);
        changes.forEach(change -> differing.add(change.clause()));
        for (var check : run.checks(Outcome.FLAKY)) {
            out.println("  flaky: " + check.check());
            differing.add(check.clause());
        }
        differences += differing.size();
    }

    private String line(RunResult run) {
        var passed = run.clauses().stream()
                .filter(it -> it.outcome() == Outcome.PASSED)
                .count();
        return "run %d: %d of %d clauses passed, %d requests, %s, seed %d"
                .formatted(
                        runs(), passed, run.clauses().size(), run.requests(), Figures.seconds(run.took()), run.seed());
    }

    /** The sum, and the exit code: nothing passes of which there is nothing to compare. */
    int end(int wanted) {
        out.printf("%d of %d runs, %d differences%n", runs(), wanted, differences);
        if (done.stream().anyMatch(run -> run.exitCode() == ExitCodes.KIT)) {
            out.println("The kit itself failed in one of them, not the server: nothing is proved.");
            return ExitCodes.KIT;
        }
        if (runs() < 2) {
            out.println("The time was up before there were two runs to compare: --minutes gives more.");
        }
        return runs() >= 2 && differences == 0 ? ExitCodes.PASSED : ExitCodes.FAILED;
    }
}

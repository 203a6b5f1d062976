package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Narrator;
import io.greenroom.conformance.report.Progress;
import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.report.TerminalReport;
import io.greenroom.conformance.run.Comparison;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of runs of a level each in the terminal: what each came to, and what has changed since the last one of the level. */
final class TerminalNarrator implements Narrator {
    private final ReportContext context;
    private final PrintStream out;
    private final Map<Level, RunResult> last = new EnumMap<>(Level.class);
    private volatile boolean over;

    TerminalNarrator(Judgement judgement) {
        this.context = judgement.context();
        this.out = judgement.out();
    }

    @Override
    public void began(String server, Set<Clause> clauses, long seed) {
        out.println("Following " + server + " until standard input ends (Ctrl-D), or with Ctrl-C.");
    }

    @Override
    public void turn(int number) {
        // each run has its own head
    }

    @Override
    public Progress checking(Set<Clause> clauses) {
        return new UntilOver(() -> over, Progress.on(out, context));
    }

    @Override
    public void judged(RunResult run, Optional<String> death) {
        if (over) {
            return;
        }
        out.print(new TerminalReport(context).text(run));
        death.ifPresent(out::println);
        var before = last.put(run.levels().getFirst().level(), run);
        if (before != null) {
            var changes = Comparison.of(before, run);
            out.println(changes.isEmpty() ? "Nothing has changed since the last time." : "Since the last time:");
            changes.forEach(change -> out.println("  " + change));
        }
    }

    @Override
    public void silent(String why) {
        if (!over) {
            out.println(why);
            out.println("Waiting until it answers.");
        }
    }

    @Override
    public void back() {
        out.println("The server is back.");
    }

    @Override
    public void ended(int exitCode) {
        over = true;
    }
}

package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.spec.Clause;
import java.io.PrintStream;
import java.util.List;

/** Progress without escape codes, for a pipe or a file: a line for each level that ended and for each of the first failures. */
final class PlainProgress implements Progress {
    private static final int MOST_FAILURES = 10;

    private final PrintStream out;
    private final ReportContext context;
    private final Counters counters = new Counters();
    private int failures;

    PlainProgress(PrintStream out, ReportContext context) {
        this.out = out;
        this.context = context;
    }

    @Override
    public synchronized void began(List<Clause> checks) {
        counters.expect(checks);
        print("Running " + Figures.count(counters.all(), "check") + ".");
    }

    @Override
    public synchronized void ended(CheckResult result) {
        var complete = counters.count(result);
        if (result.outcome().broken() || result.outcome() == Outcome.ERROR) {
            failure(result);
        }
        complete.ifPresent(counter -> print("Level %d: %d of %s passed."
                .formatted(result.clause().level().number(), counter.passed(), Figures.count(counter.all(), "check"))));
    }

    private void failure(CheckResult result) {
        if (++failures <= MOST_FAILURES) {
            var sign = Sign.of(result.outcome()).text(context.unicode());
            print("%s %s %s"
                    .formatted(sign, result.clause().id(), result.clause().plain()));
        } else if (failures == MOST_FAILURES + 1) {
            print("More have failed; the report tells of all.");
        }
    }

    @Override
    public synchronized void note(String sentence) {
        print(sentence);
    }

    @Override
    public synchronized void finished() {
        out.flush();
    }

    private void print(String text) {
        var sheet = new Sheet(context.terminal());
        sheet.row("", Ink.NONE, 2, text);
        out.print(sheet);
        out.flush();
    }
}

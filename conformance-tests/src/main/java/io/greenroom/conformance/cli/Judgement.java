package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Progress;
import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.Order;
import io.greenroom.conformance.run.RunListener;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.conformance.run.Suite;
import io.greenroom.kit.cli.Server;
import io.greenroom.spec.Clause;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/**
 * One run of the suite with its progress in the terminal.
 *
 * @param options how it is judged
 * @param context the reader's
 * @param live whether lines may be rewritten
 */
record Judgement(JudgeOptions options, ReportContext context, PrintStream out, boolean live) {

    /** Judges these clauses. */
    RunResult of(Server server, Set<Clause> clauses, long seed) {
        var order = new Order(
                server.url(),
                server.base(),
                clauses,
                options.selection().levels(),
                options.strict(),
                seed,
                options.timeout());
        var progress = Progress.on(out, context, live);
        try {
            return new Suite(order, listener(progress)).run();
        } finally {
            progress.finished();
        }
    }

    /** The same without progress. */
    Judgement quiet() {
        return new Judgement(options, context, new PrintStream(OutputStream.nullOutputStream()), false);
    }

    private static RunListener listener(Progress progress) {
        return new RunListener() {
            @Override
            public void began(List<Clause> checks) {
                progress.began(checks);
            }

            @Override
            public void ended(CheckResult result) {
                progress.ended(result);
            }

            @Override
            public void tryingAgain(int checks) {
                progress.note(
                        checks == 1 ? "trying the failed check again" : "trying " + checks + " failed checks again");
            }
        };
    }
}

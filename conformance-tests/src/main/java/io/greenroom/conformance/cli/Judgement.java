package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Progress;
import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.run.Order;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.conformance.run.Suite;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.spec.Clause;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;

/**
 * One run of the suite with its progress in the terminal.
 *
 * @param options how it is judged
 * @param context the reader's
 * @param out where progress is shown
 */
record Judgement(JudgeOptions options, ReportContext context, PrintStream out) {

    /** Judges these clauses, as below, with progress in the terminal. */
    RunResult of(Server server, Set<Clause> clauses, long seed) {
        return of(server, clauses, seed, Progress.on(out, context));
    }

    /**
     * Judges these clauses.
     *
     * @throws Stop if the kit is being interrupted: what a server answers that is being ended tells nothing of it
     */
    RunResult of(Server server, Set<Clause> clauses, long seed, Progress progress) {
        var order = new Order(
                server.url(),
                server.base(),
                clauses,
                options.selection().levels(),
                options.strict(),
                seed,
                options.timeout());
        var result = run(order, new UntilOver(server::interrupted, progress));
        if (server.interrupted()) {
            throw new Stop(ExitCodes.KIT, "interrupted");
        }
        return result;
    }

    private static RunResult run(Order order, Progress progress) {
        try {
            return new Suite(order, progress).run();
        } finally {
            progress.finished();
        }
    }

    /** The same without progress. */
    Judgement quiet() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Judgement(options, ReportContext.plain(context.command()), nowhere);
    }
}

package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Narrator;
import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.report.ReportFiles;
import io.greenroom.conformance.report.TerminalReport;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;

/**
 * One run of all that was asked for.
 *
 * @param target that is judged
 */
record Once(TargetOptions target, Judgement judgement) {

    /** Tells of it in the terminal, and writes the files. */
    int run() {
        var options = judgement.options();
        try (var server = Server.open(target, options.timeout())) {
            var clauses = options.selection().clauses();
            var result = judgement.of(server, clauses, options.seed()).since(processStart());
            tell(result, server);
            return result.exitCode();
        }
    }

    /** Lets the narrator tell of it, and writes the files. */
    int run(Narrator narrator) {
        var options = judgement.options();
        var clauses = options.selection().clauses();
        try (var server = open(narrator)) {
            narrator.turn(1);
            var result = judgement.of(server, clauses, options.seed(), narrator.checking(clauses));
            new Trust(options.timeout())
                    .gone(server, result)
                    .ifPresentOrElse(narrator::silent, () -> narrator.judged(result, server.death()));
            writeOrStop(result.since(processStart()));
            return result.exitCode();
        }
    }

    private Server open(Narrator narrator) {
        try {
            return Server.open(target, judgement.options().timeout());
        } catch (Stop e) {
            narrator.silent(Arrival.why(target, e));
            throw e;
        }
    }

    /** What the user waits for begins with the start of Java. (The process may be older: the launcher builds in it.) */
    private static Instant processStart() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** The files first, because the report says where they are; without them it is shown all the same. */
    private void tell(RunResult result, Server server) {
        try {
            write(result);
            show(result, server, judgement.context());
        } catch (IOException e) {
            show(result, server, judgement.context().withoutFiles());
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
    }

    private void writeOrStop(RunResult result) {
        try {
            write(result);
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
    }

    private void write(RunResult result) throws IOException {
        var context = judgement.context();
        if (context.folder().isPresent()) {
            ReportFiles.write(result, context.folder().get(), context.command());
        }
    }

    private void show(RunResult result, Server server, ReportContext context) {
        judgement.out().print(new TerminalReport(context).text(result));
        server.death().ifPresent(judgement.out()::println);
    }
}

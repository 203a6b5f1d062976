package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.report.ReportFiles;
import io.greenroom.conformance.report.TerminalReport;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a server. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Judges a chat server, clause by clause.",
        footer = {
            "",
            "Examples:",
            "  greenroom check http://localhost:3000 --level 1-2",
            "  greenroom check --start 'node server.mjs' --watch .",
            "",
            "Exit codes: 0 passed, 1 the server failed, 2 wrong usage, 3 the server could not be reached, 4 the kit failed."
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private JudgeOptions options = new JudgeOptions();

    @Option(names = "--list", description = "Print the clauses that would be judged, and judge nothing.")
    private boolean list;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Write report.html, junit.xml, report.json and badge.svg into this folder.")
    private @Nullable Path folder;

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description =
                    "Judge again whenever a file of this folder changes or the server comes back; end with Ctrl-C.")
    private @Nullable Path watched;

    @Override
    public Integer call() {
        var selection = options.selection();
        var terminal = Terminal.own();
        var out = terminal.out();
        if (list) {
            out.print(ClauseTexts.lines(selection.clauses()));
            return ExitCodes.PASSED;
        }
        validate();
        var command = "greenroom check " + target.words() + options.replayWords();
        var context = new ReportContext(command, terminal, Optional.ofNullable(folder));
        var judgement = new Judgement(options, context, out);
        if (watched != null) {
            return new Watch(target, judgement, watched).run();
        }
        try (var server = Server.open(target, options.timeout())) {
            var result =
                    judgement.of(server, selection.clauses(), options.seed()).since(processStart());
            tell(result, server, context, out);
            return result.exitCode();
        }
    }

    private void validate() {
        target.validate("check");
        options.timeout();
        if (watched != null && folder != null) {
            throw new Stop(
                    ExitCodes.USAGE, "--watch writes no files: leave out --report, or judge once without --watch");
        }
    }

    /** What the user waits for begins with the start of Java. (The process may be older: the launcher builds in it.) */
    private static Instant processStart() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** The files first, because the report says where they are; without them it is shown all the same. */
    private static void tell(RunResult result, Server server, ReportContext context, PrintStream out) {
        try {
            write(result, context);
            show(result, server, context, out);
        } catch (IOException e) {
            show(result, server, context.withoutFiles(), out);
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
    }

    private static void write(RunResult result, ReportContext context) throws IOException {
        if (context.folder().isPresent()) {
            ReportFiles.write(result, context.folder().get(), context.command());
        }
    }

    private static void show(RunResult result, Server server, ReportContext context, PrintStream out) {
        out.print(new TerminalReport(context).text(result));
        server.death().ifPresent(out::println);
    }
}

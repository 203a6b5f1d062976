package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.ReportContext;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.terminal.Terminal;
import java.nio.file.Path;
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

    @Mixin
    private StreamOptions stream = new StreamOptions();

    @Override
    public Integer call() {
        var selection = options.selection();
        var terminal = Terminal.own();
        stream.validate(watched != null, folder != null, list);
        if (list) {
            terminal.out().print(ClauseTexts.lines(selection.clauses()));
            return ExitCodes.PASSED;
        }
        validate();
        var command = "greenroom check " + target.words() + options.replayWords();
        var context = new ReportContext(command, terminal, Optional.ofNullable(folder));
        return judge(new Judgement(options, context, terminal.out()));
    }

    private int judge(Judgement judgement) {
        if (watched != null) {
            return new Watch(target, judgement, watched).run();
        }
        var streaming = new Streaming(target, judgement, stream);
        if (stream.follow()) {
            return streaming.follow();
        }
        return stream.events() ? streaming.once() : new Once(target, judgement).run();
    }

    private void validate() {
        target.validate("check");
        options.timeout();
        if (watched != null && folder != null) {
            throw new Stop(
                    ExitCodes.USAGE, "--watch writes no files: leave out --report, or judge once without --watch");
        }
    }
}

package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.ReportContext;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.terminal.Terminal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges one server many times, and tells of every difference. */
@Command(
        name = "flaky",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Judges one and the same server many times and reports any difference between the runs.",
            "Without a server of yours it is the reference server."
        },
        footer = {"", "Example: greenroom flaky 100"})
final class FlakyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUNS", description = "How many runs, at least 2.")
    private int runs;

    @Parameters(index = "1", arity = "0..1", paramLabel = "URL", description = "Where the server listens.")
    private @Nullable String url;

    @Option(names = "--start", paramLabel = "CMD", description = "Start the server with this shell command.")
    private @Nullable String start;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "20",
            description = "End after so many minutes with the runs there were; ${DEFAULT-VALUE} if left out.")
    private int minutes;

    @Mixin
    private JudgeOptions options = new JudgeOptions();

    @Override
    public Integer call() {
        if (runs < 2) {
            throw new Stop(ExitCodes.USAGE, "flaky takes a number of runs of at least 2, such as: greenroom flaky 100");
        }
        var target = TargetOptions.of(url, start);
        var terminal = Terminal.own();
        var context = new ReportContext("greenroom check " + target.words(), terminal, Optional.empty());
        var judgement = new Judgement(options, context, terminal.out());
        try (var server = Server.open(target, options.timeout())) {
            return judge(server, judgement);
        }
    }

    private int judge(Server server, Judgement judgement) {
        var tally = new Tally(judgement.out());
        var end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        while (tally.runs() < runs && (tally.runs() == 0 || System.nanoTime() - end < 0)) {
            var seed = options.seed() + tally.runs();
            tally.add(judgement.quiet().of(server, options.selection().clauses(), seed));
        }
        server.death().ifPresent(judgement.out()::println);
        return tally.end(runs);
    }
}

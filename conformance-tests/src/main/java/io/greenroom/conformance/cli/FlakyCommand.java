package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.run.Comparison;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.terminal.Terminal;
import java.time.Duration;
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
    private static final int MOST_SHOWN = 5;

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

    private int differences;

    @Override
    public Integer call() {
        if (runs < 2) {
            throw new Stop(ExitCodes.USAGE, "flaky takes a number of runs of at least 2, such as: greenroom flaky 100");
        }
        var target = TargetOptions.of(url, start);
        var terminal = Terminal.own();
        var judgement = new Judgement(
                options,
                new ReportContext(
                        "greenroom check " + target.words(),
                        terminal.columns(),
                        terminal.colour(),
                        terminal.unicode(),
                        java.util.Optional.empty()),
                terminal.out(),
                false);
        try (var server = Server.open(target, options.timeout())) {
            return judge(server, judgement);
        }
    }

    private int judge(Server server, Judgement judgement) {
        var out = judgement.out();
        var quiet = judgement.quiet();
        var end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        var first = quiet.of(server, options.selection().clauses(), options.seed());
        out.println(line(1, first));
        var done = 1;
        while (done < runs && System.nanoTime() - end < 0) {
            done++;
            var number = done;
            var next = quiet.of(server, options.selection().clauses(), options.seed() + done - 1);
            out.println(line(done, next));
            var changes = Comparison.of(first, next);
            differences += changes.size();
            changes.stream()
                    .limit(MOST_SHOWN)
                    .forEach(change -> out.printf(
                            "  %s: %s in run 1, %s in run %d%n",
                            change.clause().id(),
                            change.before().words(),
                            change.after().words(),
                            number));
            if (changes.size() > MOST_SHOWN) {
                out.printf("  and %d more%n", changes.size() - MOST_SHOWN);
            }
            next.checks(Outcome.FLAKY).forEach(check -> out.println("  flaky: " + check.check()));
        }
        out.printf("%d of %d runs, %d differences%n", done, runs, differences);
        return differences == 0 ? ExitCodes.PASSED : ExitCodes.FAILED;
    }

    private static String line(int number, RunResult run) {
        var passed = run.clauses().stream()
                .filter(it -> it.outcome() == Outcome.PASSED)
                .count();
        return "run %d: %d of %d clauses passed, %d requests, %.1f s, seed %d"
                .formatted(
                        number,
                        passed,
                        run.clauses().size(),
                        run.requests(),
                        run.took().toMillis() / 1000.0,
                        run.seed());
    }
}

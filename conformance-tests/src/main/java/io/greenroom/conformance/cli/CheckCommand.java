package io.greenroom.conformance.cli;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.Order;
import io.greenroom.conformance.run.RunListener;
import io.greenroom.conformance.run.Suite;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges a server. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Judges a chat server, clause by clause.",
        footer = {"", "Example: greenroom check http://localhost:3000 --level 1-2"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(names = "--level", paramLabel = "N", description = "Only these levels: 2, 1-3 or 1,3.")
    private List<String> levels = List.of();

    @Option(names = "--clause", paramLabel = "ID", description = "Only these clauses: L2-07,L2-08.")
    private List<String> clauses = List.of();

    @Option(names = "--strict", description = "SHOULD counts like MUST.")
    private boolean strict;

    @Option(names = "--seed", paramLabel = "N", description = "Generate the same input as a run with this seed.")
    private @Nullable Long seed;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "How long to wait for one answer (${DEFAULT-VALUE}).")
    private int timeoutSeconds;

    @Override
    public Integer call() {
        var selection = selection();
        target.validate();
        var timeout = Duration.ofSeconds(timeoutSeconds);
        try (var server = Server.open(target, timeout)) {
            var order = new Order(
                    server.url(),
                    server.base(),
                    selection.clauses(),
                    selection.levels(),
                    strict,
                    seed == null ? System.nanoTime() % 1_000_000 : seed,
                    timeout);
            var out = spec.commandLine().getOut();
            var result = new Suite(order, new RunListener() {
                        @Override
                        public void ended(CheckResult result) {
                            out.printf("%-8s %5d ms %s%n", result.outcome(), result.millis(), result.check());
                            result.failure().ifPresent(f -> out.println("   " + f.finding()));
                            result.error().ifPresent(out::println);
                        }
                    })
                    .run();
            out.println(result.took() + " " + result.requests() + " " + result.notes() + " " + result.reached());
            return result.exitCode();
        }
    }

    private Selection selection() {
        try {
            return Selection.of(levels, clauses);
        } catch (IllegalArgumentException e) {
            throw new Failures.Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }
}

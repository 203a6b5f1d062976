package io.greenroom.perf.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.history.History;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Profiles;
import io.greenroom.perf.report.ReportFiles;
import io.greenroom.perf.report.TerminalReport;
import io.greenroom.perf.result.Bench;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts load on a server, reads everything back, and says what it is worth. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Puts load on a chat server: how much can it take, how does it feel, and did it lose anything?",
        footer = {
            "",
            "Examples:",
            "  greenroom bench http://localhost:3000 --profile smoke",
            "  greenroom bench --start 'node server.mjs' --rate 200 --seconds 30 --p99 50",
            "  greenroom bench http://localhost:3000 --capacity",
            "  greenroom bench http://localhost:3000 --against reference",
            "",
            "Exit codes: 0 all budgets held and nothing was lost, 1 the server failed, 2 wrong usage,",
            "3 the server could not be reached, 4 the kit failed or was the bottleneck itself."
        })
final class BenchCommand implements Callable<Integer> {
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private static final int ROUNDS = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private LoadOptions load = new LoadOptions();

    @Option(
            names = "--capacity",
            description = "Search for the highest rate at which the budget holds, from --rate (100) on.")
    private boolean capacity;

    @Option(
            names = "--against",
            paramLabel = "SERVER",
            description = "Compare with another server, in turns: a URL, 'reference', or a command that starts it.")
    private @Nullable String against;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "With --against: how many rounds each of the two servers gets; 5 if left out.")
    private @Nullable Integer rounds;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Write the report into this folder; .greenroom/bench/<time> if left out.")
    private @Nullable Path folder;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description =
                    "Add a line to this file for 'greenroom history'; .greenroom/bench-history.jsonl if left out.")
    private Path history = History.FILE;

    @Option(
            names = "--skip-calibration",
            description = "Do not measure first, for some 8 s, how much this generator can send on this machine.")
    private boolean uncalibrated;

    @Option(names = "--list", description = "Print the profiles there are, and do nothing.")
    private boolean list;

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    BenchCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (list) {
            out.print(Listing.of(Profiles.NAMES, terminal));
            return ExitCodes.PASSED;
        }
        target.validate("bench");
        var order = order();
        var reports = folder == null
                ? Path.of(
                        ".greenroom",
                        "bench",
                        LocalDateTime.now(ZoneId.systemDefault()).format(FOLDER))
                : folder;
        var bench = new BenchRun(order, terminal, out, reports).run();
        return tell(bench, reports);
    }

    private Order order() {
        if (capacity && against != null) {
            throw new Stop(ExitCodes.USAGE, "--capacity and --against do not go together: search the capacity of each");
        }
        var profile = load.profile(capacity ? "capacity" : "steady");
        var other = Optional.ofNullable(against).map(Against::target);
        return new Order(command(profile), target, other, rounds(), capacity, !uncalibrated, profile);
    }

    private int rounds() {
        if (rounds == null) {
            return ROUNDS;
        }
        if (rounds < 2 || rounds > 100) {
            throw new Stop(ExitCodes.USAGE, "--rounds takes 2 to 100, not " + rounds);
        }
        if (against == null) {
            throw new Stop(ExitCodes.USAGE, "--rounds are those of a comparison, and go with --against");
        }
        return rounds;
    }

    /** The command as it was typed, as far as it matters to repeat it. */
    private String command(Profile profile) {
        var typed = spec == null
                ? ""
                : String.join(
                        " ",
                        spec.commandLine().getParseResult().originalArgs().stream()
                                .map(Shell::quoted)
                                .toList());
        return ("greenroom bench " + (typed.isEmpty() ? profile.name() : typed)).strip();
    }

    private int tell(Bench bench, Path reports) {
        try {
            ReportFiles.write(bench, reports);
            History.append(history, bench);
        } catch (IOException | UncheckedIOException e) {
            out.print(new TerminalReport(terminal, Optional.empty()).text(bench));
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
        out.print(new TerminalReport(terminal, Optional.of(reports)).text(bench));
        return switch (bench.verdict().kind()) {
            case PASSED -> ExitCodes.PASSED;
            case FAILED -> ExitCodes.FAILED;
            case UNREACHABLE -> ExitCodes.UNREACHABLE;
            case NOT_VALID -> ExitCodes.KIT;
        };
    }
}

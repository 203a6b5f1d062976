package io.greenroom.perf.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.terminal.Terminal;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code greenroom bench} and {@code greenroom history}. */
@Command(
        name = "greenroom",
        subcommands = {BenchCommand.class, HistoryCommand.class},
        mixinStandardHelpOptions = true,
        version = "greenroom 0.1.0",
        description = "Puts load on any chat server, and counts what it lost.")
public final class Main {
    private Main() {}

    /** Ends the process with one of {@link ExitCodes}. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        var charset = Terminal.own().charset();
        var out = new PrintWriter(System.out, true, charset);
        var err = new PrintWriter(System.err, true, charset);
        System.exit(run(out, err, args));
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // the trace is for whoever mends the kit
    static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            return new CommandLine(new Main())
                    .setOut(out)
                    .setErr(err)
                    .setUsageHelpAutoWidth(true)
                    .setParameterExceptionHandler(Failures::usage)
                    .setExecutionExceptionHandler(Failures::kit)
                    .execute(args);
        } catch (Throwable thrown) {
            thrown.printStackTrace(err);
            return ExitCodes.KIT;
        }
    }
}

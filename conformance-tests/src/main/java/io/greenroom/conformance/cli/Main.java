package io.greenroom.conformance.cli;

import io.greenroom.kit.cli.Execution;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.terminal.Terminal;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code greenroom check}, {@code greenroom flaky} and {@code greenroom spec}. */
@Command(
        name = "greenroom",
        subcommands = {CheckCommand.class, FlakyCommand.class, SpecCommand.class, TrainCommand.class},
        mixinStandardHelpOptions = true,
        version = "greenroom 0.1.0",
        description = "Judges any chat server by its URL, and prints the clauses that it is judged by.")
public final class Main {
    private Main() {}

    /** Ends the process with one of {@link ExitCodes}. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT); // figures look the same everywhere
        var charset = Terminal.own().charset();
        System.exit(run(new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset), args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return Execution.run(new CommandLine(new Main()).setOut(out).setErr(err), args);
    }
}

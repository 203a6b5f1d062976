package io.greenroom.conformance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code greenroom check}, {@code greenroom flaky} and {@code greenroom spec}. */
@Command(
        name = "greenroom",
        subcommands = {CheckCommand.class, FlakyCommand.class, SpecCommand.class},
        mixinStandardHelpOptions = true,
        version = "greenroom 0.1.0",
        description = "Judges any chat server by its URL, and prints the clauses that it is judged by.")
public final class Main {
    private Main() {}

    /** Ends the process with one of {@link ExitCodes}. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Main())
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::kit)
                .execute(args);
    }
}

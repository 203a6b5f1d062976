package io.greenroom.kit.cli;

import picocli.CommandLine;

/** How every command of the kit is carried out, so that all end alike. */
public final class Execution {
    private Execution() {}

    /**
     * Runs a command to its end. Picocli hands on no {@link Error}: it would end the process with 1, as if the server had
     * failed.
     *
     * @return one of {@link ExitCodes}
     */
    public static int run(CommandLine command, String... args) {
        try {
            return command.setUsageHelpAutoWidth(true)
                    .setParameterExceptionHandler(Failures::usage)
                    .setExecutionExceptionHandler(Failures::kit)
                    .execute(args);
        } catch (Error e) {
            return Failures.kit(e, command);
        }
    }
}

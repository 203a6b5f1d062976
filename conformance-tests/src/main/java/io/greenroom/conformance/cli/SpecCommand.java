package io.greenroom.conformance.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.spec.Level;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints clauses. */
@Command(
        name = "spec",
        mixinStandardHelpOptions = true,
        description = "Prints clauses of the specification; without an address, a line for each.",
        footer = {"", "Example: greenroom spec L2-07"})
final class SpecCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "CLAUSE", description = "Addresses such as L2-07, or levels such as L2.")
    private List<String> addresses = List.of();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (addresses.isEmpty()) {
            List.of(Level.values()).forEach(level -> out.println(ClauseTexts.list(level)));
        }
        addresses.forEach(address -> out.println(text(address)));
        return ExitCodes.PASSED;
    }

    private String text(String address) {
        try {
            return address.matches("[Ll]\\d")
                    ? ClauseTexts.list(Level.of(address.charAt(1) - '0'))
                    : ClauseTexts.whole(ClauseTexts.clause(address));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Failures.words(e), e);
        }
    }
}

package io.greenroom.kit.cli;

import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when it cannot go on, and the exit code for it. */
public final class Failures {
    private Failures() {}

    /** The user can mend it, or nobody can here and now: a sentence, no trace. */
    public static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int exitCode;

        public Stop(int exitCode, String words) {
            super(words);
            this.exitCode = exitCode;
        }

        /** One of {@link ExitCodes}. */
        public int exitCode() {
            return exitCode;
        }
    }

    public static int usage(ParameterException e, String[] args) {
        var command = e.getCommandLine();
        var err = command.getErr();
        err.println("greenroom: " + lowerFirst(Objects.toString(e.getMessage(), "wrong usage")));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("See: " + command.getCommandSpec().qualifiedName(" ") + " --help");
        }
        return ExitCodes.USAGE;
    }

    public static int kit(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof Stop stop) {
            command.getErr().println("greenroom: " + stop.getMessage());
            return stop.exitCode;
        }
        return kit(e, command);
    }

    /** What nobody foresaw, an {@link Error} included, which would else end in the exit code of a failed server. */
    public static int kit(Throwable unforeseen, CommandLine command) {
        command.getErr().println("greenroom: the kit itself failed, not the server: " + unforeseen);
        unforeseen.printStackTrace(command.getErr());
        return ExitCodes.KIT;
    }

    public static String words(Throwable thrown) {
        return Objects.toString(thrown.getMessage(), thrown.toString());
    }

    private static String lowerFirst(String words) {
        var acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}

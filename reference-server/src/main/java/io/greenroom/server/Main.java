package io.greenroom.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Reads the command line, and runs the server until it is told to stop. */
@Command(
        name = "greenroom-reference-server",
        description = "The reference chat server of Greenroom.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footer = {"", "Example: java -jar greenroom-reference-server.jar --port 8080 --data ./chat"})
public final class Main implements Callable<Integer> {
    private static final int PORT_MAX = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:PORT:-8080}",
            description = "Listen here; 0 takes any free port. Default: the variable PORT, else 8080.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Listen on this address. Default: ${DEFAULT-VALUE}, this machine only.")
    private String host = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".greenroom/data",
            description = "Keep everything in this folder. Default: ${DEFAULT-VALUE}.")
    private Path data = Path.of("");

    @Option(names = "--memory", description = "Keep everything in memory; it is gone when the server stops.")
    private boolean memory;

    @Option(names = "--quiet", description = "Log no requests.")
    private boolean quiet;

    /** Runs the server; see {@code --help}. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setParameterExceptionHandler(Main::explain);
    }

    @Override
    public Integer call() {
        if (port < 0 || port > PORT_MAX) {
            throw new ParameterException(commandLine(), "--port: " + port + " is not from 0 to " + PORT_MAX);
        }
        try {
            var server = Server.start(host, port, memory ? null : data, quiet);
            System.out.println(
                    "Greenroom reference server: " + server.url() + " (data in " + (memory ? "memory" : data) + ")");
            server.awaitStop();
            return CommandLine.ExitCode.OK;
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return CannotStart.EXIT_CODE;
        }
    }

    private static int explain(ParameterException e, String[] args) {
        System.err.println(e.getMessage() + ". See --help.");
        return CommandLine.ExitCode.USAGE;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"greenroom-reference-server " + (version == null ? "(not packed)" : version)};
        }
    }
}

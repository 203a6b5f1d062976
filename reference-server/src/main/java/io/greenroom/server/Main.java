package io.greenroom.server;

import io.greenroom.server.Options.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the command line, and runs the server until it is told to stop. */
public final class Main {
    private static final int OK = 0;
    private static final int WRONG_USAGE = 2;
    private static final int CANNOT_START = 4;

    private Main() {}

    /** Runs the server; see {@code --help}. */
    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            System.out.print(help());
            return OK;
        }
        if (arguments.contains("--version") || arguments.contains("-V")) {
            System.out.println("greenroom-reference-server " + version());
            return OK;
        }
        try {
            serve(Options.parse(arguments, System.getenv().getOrDefault("PORT", "")));
            return OK;
        } catch (WrongUsage e) {
            System.err.println(e.getMessage());
            return WRONG_USAGE;
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return CANNOT_START;
        } catch (RuntimeException e) {
            e.printStackTrace();
            return CANNOT_START;
        }
    }

    private static void serve(Options options) {
        var server = Server.start(options);
        var kept = options.memory() ? "memory" : options.data();
        System.out.println("Greenroom reference server: " + server.url() + " (data in " + kept + ")");
        server.awaitStop();
    }

    private static String version() {
        var version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packed)" : version;
    }

    private static String help() {
        try (var stream = Main.class.getResourceAsStream("help.txt")) {
            if (stream == null) {
                throw new IllegalStateException("help.txt was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

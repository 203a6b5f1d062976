package io.greenroom.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the command line asks for. It is read by hand: a library for it took as long as the rest of the start.
 *
 * @param port where to listen; 0 for any free port
 * @param host the address to listen on
 * @param data the folder to keep everything in
 * @param memory whether to keep everything in memory instead
 * @param quiet whether to log no requests
 */
record Options(int port, String host, Path data, boolean memory, boolean quiet) {
    private static final int PORT_MAX = 65_535;
    private static final int PORT_DEFAULT = 8080;

    /** The command line cannot be understood. The message is a sentence for who typed it. */
    static final class WrongUsage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongUsage(String sentence) {
            super(sentence + ". See --help.");
        }
    }

    /**
     * Reads the arguments, over these defaults.
     *
     * @param portVariable the value of PORT, empty if it is not set; not looked at if the arguments name a port
     */
    static Options parse(List<String> arguments, String portVariable) {
        var named = words(arguments).contains("--port");
        var port = named || portVariable.isEmpty() ? PORT_DEFAULT : port("PORT", portVariable);
        var options = new Options(port, "127.0.0.1", Path.of(".greenroom", "data"), false, false);
        for (var words = words(arguments).iterator(); words.hasNext(); ) {
            options = options.with(words.next(), words);
        }
        return options;
    }

    // --port=8080 is --port 8080
    private static List<String> words(List<String> arguments) {
        return arguments.stream()
                .flatMap(argument ->
                        argument.startsWith("--") ? Arrays.stream(argument.split("=", 2)) : Stream.of(argument))
                .toList();
    }

    private Options with(String name, Iterator<String> rest) {
        return switch (name) {
            case "--port" -> new Options(port(name, value(name, rest)), host, data, memory, quiet);
            case "--host" -> new Options(port, value(name, rest), data, memory, quiet);
            case "--data" -> new Options(port, host, path(name, value(name, rest)), memory, quiet);
            case "--memory" -> new Options(port, host, data, true, quiet);
            case "--quiet" -> new Options(port, host, data, memory, true);
            default -> throw new WrongUsage("There is no option " + name);
        };
    }

    private static String value(String name, Iterator<String> rest) {
        var value = rest.hasNext() ? rest.next() : "";
        if (value.isEmpty() || value.startsWith("--")) {
            throw new WrongUsage(name + " needs a value");
        }
        return value;
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new WrongUsage(name + ": " + value + " is no path on this system");
        }
    }

    private static int port(String name, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= PORT_MAX) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is out of bounds.
        }
        throw new WrongUsage(name + ": " + value + " is not a number from 0 to " + PORT_MAX);
    }
}

package io.greenroom.kit.cli;

import io.greenroom.kit.cli.Failures.Stop;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which server is meant: one that runs already, one that the kit starts, or our own. */
public final class TargetOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "URL",
            description = "Where the server listens, such as http://localhost:3000.")
    private List<String> urls = List.of();

    @Option(
            names = "--start",
            paramLabel = "CMD",
            description = "Start the server with this shell command, with PORT set, and end it afterwards.")
    private @Nullable String start;

    @Option(names = "--reference", description = "Start Greenroom's own reference server, and end it afterwards.")
    private boolean reference;

    /** The server at a URL or started by a command, and the reference server if neither is given. */
    public static TargetOptions of(@Nullable String url, @Nullable String start) {
        var options = new TargetOptions();
        options.urls = url == null ? List.of() : List.of(url);
        options.start = start;
        options.reference = url == null && start == null;
        options.validate("check");
        return options;
    }

    /**
     * Exactly one of the three is given, and the URL is one.
     *
     * @param verb of the command line, for an example
     */
    public void validate(String verb) {
        var ways = (urls.isEmpty() ? 0 : 1) + (start == null ? 0 : 1) + (reference ? 1 : 0);
        if (ways != 1) {
            throw new Stop(
                    ExitCodes.USAGE,
                    (ways == 0 ? "which server? " : "which server is it? ")
                            + "Give one of a URL, --start 'CMD' and --reference, such as: greenroom %s http://localhost:3000"
                                    .formatted(verb));
        }
        if (urls.size() > 1) {
            throw new Stop(ExitCodes.USAGE, "one URL, please: several are one cluster, which comes with level 9");
        }
        url();
    }

    public Optional<String> start() {
        return Optional.ofNullable(start);
    }

    public boolean reference() {
        return reference;
    }

    /** How the user named the server, for replay lines: {@code --start 'node server.mjs'}. */
    public String words() {
        if (reference) {
            return "--reference";
        }
        return start == null ? url().orElseThrow() : "--start '" + start.replace("'", "'\\''") + "'";
    }

    /** The URL without a slash at its end, if one was given. */
    public Optional<String> url() {
        return urls.stream().findFirst().map(TargetOptions::normal);
    }

    private static String normal(String given) {
        var url = given.contains("://") ? given : "http://" + given;
        try {
            var uri = new URI(url);
            var http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            var port = uri.getPort() == -1 || (uri.getPort() > 0 && uri.getPort() <= 65_535);
            if (http && port && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return url.replaceFirst("/+$", "");
            }
        } catch (URISyntaxException e) {
            // said below, with what would be right
        }
        throw new Stop(ExitCodes.USAGE, "'" + given + "' is not a base URL; give one such as http://localhost:3000");
    }
}

package io.greenroom.kit.cli;

import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.subject.Reach;
import io.greenroom.kit.subject.Readiness;
import io.greenroom.kit.subject.StartedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The server under test, ready to be judged.
 *
 * @param url as reports name it
 * @param base where requests go
 * @param started the process, if the kit started it
 * @param data a folder to be removed with it
 */
public record Server(String url, String base, Optional<StartedServer> started, Optional<Path> data)
        implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Set<NoAnswer.Kind> HOPELESS =
            EnumSet.of(NoAnswer.Kind.REFUSED, NoAnswer.Kind.TIMED_OUT, NoAnswer.Kind.GARBLED);

    /**
     * Finds or starts it.
     *
     * @throws Stop with the exit code if it cannot be reached
     */
    public static Server open(TargetOptions options, Duration timeout) {
        if (options.url().isPresent()) {
            return reach(options.url().get(), timeout);
        }
        if (options.reference()) {
            var data = temporary();
            return await(reference(data), Optional.of(data));
        }
        return await(StartedServer.shell(options.start().orElseThrow()), Optional.empty());
    }

    private static Server reach(String url, Duration timeout) {
        var reach = Reach.of(url, timeout);
        reach.silence().filter(it -> HOPELESS.contains(it.kind())).ifPresent(silence -> {
            throw new Stop(
                    ExitCodes.UNREACHABLE,
                    "%s cannot be judged: GET /health got %s.%n%s"
                            .formatted(url, silence.words(), advice(silence.kind())));
        });
        return new Server(url, reach.base(), Optional.empty(), Optional.empty());
    }

    private static String advice(NoAnswer.Kind kind) {
        return switch (kind) {
            case REFUSED -> "Is the server running, and on that port? The kit can start it: --start 'CMD'";
            case TIMED_OUT -> "Something accepts the connection there and then stays silent. Is it the chat server?";
            default -> "Is the port right, and is it http rather than https?";
        };
    }

    private static Server await(StartedServer process, Optional<Path> data) {
        var server = new Server("http://localhost:" + process.port(), "", Optional.of(process), data);
        try {
            return new Server(server.url, Readiness.await(process, START).base(), server.started, data);
        } catch (Readiness.NotReady e) {
            var said = process.lastLines().isEmpty()
                    ? "It printed nothing."
                    : "Its last lines:%n  %s"
                            .formatted(String.join(System.lineSeparator() + "  ", process.lastLines()));
            server.close();
            throw new Stop(ExitCodes.UNREACHABLE, Failures.words(e) + "." + System.lineSeparator() + said);
        }
    }

    private static StartedServer reference(Path data) {
        try {
            var process = StartedServer.program(ReferenceServer.command(data));
            process.afterwards(() -> removeIfPossible(data));
            return process;
        } catch (RuntimeException e) {
            removeIfPossible(data);
            throw e;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("greenroom-reference-");
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, "no temporary folder can be made: " + Failures.words(e));
        }
    }

    /** What the server that the kit started has to tell if it is dead; empty while it lives. */
    public Optional<String> death() {
        return started.filter(process -> !process.alive())
                .map(process -> "The server ended during the run (" + process.howItEnded()
                        + "). Its last lines:%n  %s"
                                .formatted(String.join(System.lineSeparator() + "  ", process.lastLines())));
    }

    /** Whether the kit is being interrupted, and the server that it started with it: it cannot be judged any further. */
    public boolean interrupted() {
        return started.map(StartedServer::interrupted).orElse(false);
    }

    @Override
    public void close() {
        started.ifPresent(StartedServer::close);
        data.ifPresent(Server::removeIfPossible);
    }

    /** A temporary folder that stays is a pity, and no reason to withhold a verdict. */
    private static void removeIfPossible(Path folder) {
        try {
            remove(folder);
        } catch (Stop e) {
            System.err.println("greenroom: " + Failures.words(e));
        }
    }

    /**
     * Removes a folder with all that is in it.
     *
     * @throws Stop if it cannot
     */
    public static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Stop(ExitCodes.KIT, folder + " cannot be removed: " + Failures.words(e));
        }
    }
}

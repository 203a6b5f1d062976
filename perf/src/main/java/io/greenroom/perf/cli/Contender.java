package io.greenroom.perf.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.subject.NotAChatServer;
import io.greenroom.perf.subject.Populating;
import io.greenroom.perf.subject.Population;
import java.time.Duration;

/**
 * A server that is ready for load.
 *
 * @param name as the user named it
 * @param server found or started
 * @param population the people and rooms of the load
 */
record Contender(String name, Server server, Population population) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * Finds or starts a server, and brings in people and rooms.
     *
     * @throws Stop with the exit code if that cannot be done
     */
    static Contender open(TargetOptions target, Profile profile) {
        var server = Server.open(target, PATIENCE);
        try {
            return new Contender(target.words(), server, Populating.of(server.base(), profile));
        } catch (NoAnswer e) {
            var words = "%s cannot be measured: %s got %s.%s"
                    .formatted(server.url(), e.request().line(), e.words(), death(server));
            server.close();
            throw new Stop(ExitCodes.UNREACHABLE, words);
        } catch (NotAChatServer e) {
            server.close();
            throw new Stop(
                    ExitCodes.FAILED,
                    "%s cannot be measured: %s. (greenroom check says more.)"
                            .formatted(server.url(), Failures.words(e)));
        }
    }

    private static String death(Server server) {
        return server.death().map(words -> System.lineSeparator() + words).orElse("");
    }

    @Override
    public void close() {
        server.close();
    }
}

package io.greenroom.drill.design;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the busiest day is played. */
final class PlayOptions {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the day: the same seed, the same day; ${DEFAULT-VALUE} if left out.")
    private long seed = 1;

    @Option(names = "--outage", paramLabel = "NAME", description = "The destination that is away.")
    private @Nullable String outage;

    @Option(names = "--throttle", paramLabel = "NAME", description = "The destination that takes half of its limit.")
    private @Nullable String throttle;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where the page and the table go; here if left out.")
    private Path folder = Path.of(".");

    long seed() {
        return seed;
    }

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    BusiestDay day(Design design) {
        if (Route.of(design).isEmpty()) {
            throw new Stop(
                    ExitCodes.USAGE, "no flow leads from the senders to a destination, so there is no day to play");
        }
        return BusiestDay.of(design, seed, destination(design, outage), destination(design, throttle));
    }

    private static Optional<String> destination(Design design, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        var names = design.all(Kind.DESTINATION).stream().map(Component::name).toList();
        if (!names.contains(name)) {
            throw new Stop(
                    ExitCodes.USAGE,
                    "there is no destination '%s'; there are: %s".formatted(name, String.join(", ", names)));
        }
        return Optional.of(name);
    }
}

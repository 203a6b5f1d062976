package io.greenroom.drill.cli;

import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a new sitting is to be. */
final class SittingOptions {
    private static final long LARGEST_SEED = 1_000_000;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The round; --list names them.")
    private @Nullable String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "URL",
            description = "Where your server listens, or will: http://localhost:8080 if left out.")
    private @Nullable String url;

    @Option(
            names = "--start",
            paramLabel = "CMD",
            description =
                    "Let the suite start your server with this command, with PORT set, each time it judges; in live coding,"
                            + " what runs your program.")
    private @Nullable String start;

    @Option(names = "--language", paramLabel = "NAME", description = "Of the project to repair: node or python.")
    private @Nullable String language;

    @Option(
            names = "--mock",
            description =
                    "As in earnest: the clock runs through pauses and crashes, hints cost, nothing is shown early.")
    private boolean mock;

    @Option(names = "--pair", description = "With an interviewer, who gets a page of their own.")
    private boolean pair;

    @Option(names = "--minutes", paramLabel = "N", description = "Shorter or longer than the round is written.")
    private @Nullable Double minutes;

    @Option(names = "--seed", paramLabel = "N", description = "Draw as an earlier sitting did.")
    private @Nullable Long seed;

    @Option(
            names = "--speed",
            paramLabel = "X",
            defaultValue = "1",
            description = "Minutes that pass in one, for a look at a round in fast time.")
    private double speed = 1;

    /** Those of a day's rounds: each draws anew. */
    static SittingOptions of(Day.Plan plan) {
        var options = new SittingOptions();
        options.url = plan.url().orElse(null);
        options.start = plan.start().orElse(null);
        options.mock = plan.mock();
        options.pair = plan.pair();
        options.speed = plan.speed();
        return options;
    }

    void validate() {
        if (url != null && start != null) {
            throw new Stop(ExitCodes.USAGE, "either a URL or --start 'CMD', not both");
        }
        if (minutes != null && !(minutes >= 0.1 && minutes <= 10_000)) {
            throw new Stop(ExitCodes.USAGE, "--minutes takes 0.1 to 10000, not " + minutes);
        }
        if (!(speed >= 0.01 && speed <= 10_000)) {
            throw new Stop(ExitCodes.USAGE, "--speed takes 0.01 to 10000, not " + speed);
        }
    }

    /** The name of the round. */
    String round() {
        return Optional.ofNullable(name)
                .orElseThrow(() -> new Stop(ExitCodes.USAGE, "which round? greenroom drill --list names them"));
    }

    Mode mode() {
        return mock ? Mode.MOCK : Mode.PRACTICE;
    }

    boolean pair() {
        return pair;
    }

    double minutes(int usual) {
        return Optional.ofNullable(minutes).orElse((double) usual);
    }

    long seed() {
        return Optional.ofNullable(seed)
                .orElseGet(() -> ThreadLocalRandom.current().nextLong(LARGEST_SEED));
    }

    double speed() {
        return speed;
    }

    /** The language of the project to repair, if one was asked for. */
    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Whether it was said where the server is. */
    boolean namesServer() {
        return url != null || start != null;
    }

    /** Whether they suit a round: somebody's program can only be started, and a page never starts anything. */
    void validate(Round round) {
        if (round.solved() && start == null) {
            throw new Stop(
                    ExitCodes.USAGE,
                    "in this round your program is run: name the command, --start 'python3 solution.py'");
        }
    }

    /** Where the server is that the suite watches, or the program. */
    Event.ServerNamed server() {
        if (start != null) {
            return new Event.ServerNamed(start, true);
        }
        var given = Optional.ofNullable(url).orElse("http://localhost:8080");
        return new Event.ServerNamed(given.contains("://") ? given : "http://" + given, false);
    }
}

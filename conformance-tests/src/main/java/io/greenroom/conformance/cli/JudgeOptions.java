package io.greenroom.conformance.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be judged, and how. */
final class JudgeOptions {
    private static final int LARGEST_SEED = 1_000_000;
    private static final int USUAL_TIMEOUT_SECONDS = 5;

    @Option(names = "--level", paramLabel = "N", description = "Only these levels: 2, 1-3 or 1,3.")
    private List<String> levels = List.of();

    @Option(
            names = "--clause",
            paramLabel = "ID",
            description = "Only these clauses, SHOULD counting like MUST: L2-07 or L2-07,L2-08.")
    private List<String> clauses = List.of();

    @Option(names = "--strict", description = "SHOULD counts like MUST.")
    private boolean strict;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Generate the same input as a run that printed this seed.")
    private @Nullable Long seed;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "" + USUAL_TIMEOUT_SECONDS,
            description = "How long to wait for an answer; ${DEFAULT-VALUE} if left out.")
    private int timeoutSeconds;

    private final long drawn = ThreadLocalRandom.current().nextLong(LARGEST_SEED);

    Selection selection() {
        try {
            return Selection.of(levels, clauses);
        } catch (IllegalArgumentException e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }

    /** Whoever names a clause wants to know of it, also if it is only advised. */
    boolean strict() {
        return strict || !clauses.isEmpty();
    }

    /** The seed that was given, or one that was drawn when the command began. */
    long seed() {
        return Optional.ofNullable(seed).orElse(drawn);
    }

    Duration timeout() {
        if (timeoutSeconds < 1 || timeoutSeconds > 60) {
            throw new Stop(ExitCodes.USAGE, "--timeout takes 1 to 60 seconds, not " + timeoutSeconds);
        }
        return Duration.ofSeconds(timeoutSeconds);
    }

    /** The options that a replay needs besides clause and seed. */
    String replayWords() {
        var waiting = timeoutSeconds == USUAL_TIMEOUT_SECONDS ? "" : " --timeout " + timeoutSeconds;
        return (strict ? " --strict" : "") + waiting;
    }
}

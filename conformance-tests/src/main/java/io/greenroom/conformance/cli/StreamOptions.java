package io.greenroom.conformance.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a program listens to the suite. */
final class StreamOptions {
    private static final int USUAL_PAUSE_SECONDS = 3;
    private static final int LONGEST_PAUSE_SECONDS = 600;

    @Option(
            names = "--follow",
            description = "Judge again and again, also a server that comes and goes, until standard input ends.")
    private boolean follow;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "How long --follow rests after each turn; " + USUAL_PAUSE_SECONDS + " if left out.")
    private @Nullable Integer pauseSeconds;

    @Option(
            names = "--events",
            description = "Instead of text, print what happens as JSON Lines; docs/events.md describes them.")
    private boolean events;

    boolean follow() {
        return follow;
    }

    boolean events() {
        return events;
    }

    Duration pause() {
        return Duration.ofSeconds(pauseSeconds == null ? USUAL_PAUSE_SECONDS : pauseSeconds);
    }

    /** Whether these options make sense beside those others. */
    void validate(boolean watch, boolean report, boolean list) {
        refuse(follow && watch, "--follow and --watch both judge again, each in its way: give one of them");
        refuse(follow && report, "--follow writes no files: leave out --report, or judge once without --follow");
        refuse(follow && list, "--list judges nothing that --follow could follow: give one of them");
        refuse(events && watch, "--watch is for people: with --events judge again by --follow");
        refuse(events && list, "--list prints clauses, and no events: give one of them");
        refuse(!follow && pauseSeconds != null, "--pause is the rest between the turns of --follow: give both");
        refuse(outOfRange(), "--pause takes 0 to %d seconds, not %d".formatted(LONGEST_PAUSE_SECONDS, pauseSeconds));
    }

    private boolean outOfRange() {
        return pauseSeconds != null && (pauseSeconds < 0 || pauseSeconds > LONGEST_PAUSE_SECONDS);
    }

    private static void refuse(boolean wrong, String words) {
        if (wrong) {
            throw new Stop(ExitCodes.USAGE, words);
        }
    }
}

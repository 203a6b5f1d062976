package io.greenroom.drill.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a new day is to be. */
final class DayOptions {
    @Parameters(index = "0", arity = "0..1", paramLabel = "LOOP", description = "Whose: engineer or product.")
    private @Nullable String loop;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "URL",
            description = "Where your server listens, or will: http://localhost:8080 if left out.")
    private @Nullable String url;

    @Option(
            names = "--start",
            paramLabel = "CMD",
            description = "Let the suite start your server with this command, with PORT set, each time it judges.")
    private @Nullable String start;

    @Option(names = "--mock", description = "As in earnest: clocks run through crashes, hints cost.")
    private boolean mock;

    @Option(names = "--pair", description = "With an interviewer, who gets a page of their own.")
    private boolean pair;

    @Option(
            names = "--speed",
            paramLabel = "X",
            defaultValue = "1",
            description = "Minutes that pass in one, breaks included, for a look at a day in fast time.")
    private double speed = 1;

    /** The name of the loop. */
    String loop() {
        return Optional.ofNullable(loop).orElseThrow(() -> new Stop(ExitCodes.USAGE, "whose day? engineer or product"));
    }

    void validate() {
        if (url != null && start != null) {
            throw new Stop(ExitCodes.USAGE, "either a URL or --start 'CMD', not both");
        }
        if (!(speed >= 0.01 && speed <= 10_000)) {
            throw new Stop(ExitCodes.USAGE, "--speed takes 0.01 to 10000, not " + speed);
        }
    }

    Day.Plan plan(String loop) {
        return new Day.Plan(loop, mock, pair, speed, Optional.ofNullable(url), Optional.ofNullable(start));
    }
}

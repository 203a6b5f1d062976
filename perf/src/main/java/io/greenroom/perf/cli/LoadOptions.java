package io.greenroom.perf.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.perf.profiles.BadProfile;
import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.profiles.Overrides;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Profiles;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the load is like: a profile, and what is to be otherwise. */
final class LoadOptions {
    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "smoke, steady, ramp, spike, scroll, soak, or a JSON file of yours; steady if left out.")
    private @Nullable String profile;

    @Option(names = "--rate", paramLabel = "N", description = "Requests a second, at the highest.")
    private @Nullable Double rate;

    @Option(names = "--seconds", paramLabel = "N", description = "How long, without warming up.")
    private @Nullable Integer seconds;

    @Option(names = "--users", paramLabel = "N", description = "How many people there are.")
    private @Nullable Integer users;

    @Option(names = "--rooms", paramLabel = "N", description = "How many rooms they talk in.")
    private @Nullable Integer rooms;

    @Option(names = "--message-size", paramLabel = "N", description = "Length of a message in characters.")
    private @Nullable Integer messageChars;

    @Option(
            names = "--hot-room",
            paramLabel = "SHARE",
            description = "How much of it all happens in one room, from 0 to 1.")
    private @Nullable Double hotRoomShare;

    @Option(names = "--p99", paramLabel = "MILLIS", description = "The budget: 99 of 100 answers within this time.")
    private @Nullable Double p99Millis;

    @Option(names = "--errors", paramLabel = "PERCENT", description = "The budget: so many requests may fail.")
    private @Nullable Double errorPercent;

    /**
     * The profile as the user wants it.
     *
     * @param otherwise its name if none was given
     * @throws Stop for wrong usage
     */
    Profile profile(String otherwise) {
        try {
            return withBudget(overrides().of(read(profile == null ? otherwise : profile)));
        } catch (BadProfile e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }

    private static Profile read(String named) {
        return Profiles.NAMES.contains(named) || !named.endsWith(".json")
                ? Profiles.named(named)
                : Profiles.read(Path.of(named));
    }

    private Overrides overrides() {
        return new Overrides(
                Optional.ofNullable(rate),
                Optional.ofNullable(seconds),
                Optional.ofNullable(users),
                Optional.ofNullable(rooms),
                Optional.ofNullable(messageChars),
                Optional.ofNullable(hotRoomShare));
    }

    private Profile withBudget(Profile asked) {
        var budget = asked.budget();
        if ((p99Millis != null && !(p99Millis > 0))
                || (errorPercent != null && !(errorPercent >= 0 && errorPercent <= 100))) {
            throw new Stop(ExitCodes.USAGE, "--p99 takes milliseconds above 0, --errors a percentage from 0 to 100");
        }
        return asked.withBudget(new Budget(
                budget.p50Millis(),
                p99Millis == null ? budget.p99Millis() : p99Millis,
                budget.maxMillis(),
                errorPercent == null ? budget.errorShare() : errorPercent / 100));
    }
}

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
        check();
        try {
            return withBudget(overrides().of(read(profile == null ? otherwise : profile)));
        } catch (BadProfile e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }

    /** In the words of the command line; a profile's own fields have words of their own. */
    private void check() {
        takes("--rate", "requests a second, above 0", rate, 0.001, 1e6);
        takes("--seconds", "1 to 86,400", seconds, 1, 86_400);
        takes("--users", "1 to 100,000", users, 1, 100_000);
        takes("--rooms", "1 to 100,000", rooms, 1, 100_000);
        takes("--message-size", "1 to 2,000 characters", messageChars, 1, 2000);
        takes("--hot-room", "a share from 0 to 1", hotRoomShare, 0, 1);
        takes("--p99", "milliseconds, above 0", p99Millis, 0.001, 1e6);
        takes("--errors", "a percentage from 0 to 100", errorPercent, 0, 100);
    }

    private static void takes(String option, String what, @Nullable Number given, double least, double most) {
        if (given != null && !(given.doubleValue() >= least && given.doubleValue() <= most)) {
            throw new Stop(ExitCodes.USAGE, "%s takes %s, not %s".formatted(option, what, plain(given)));
        }
    }

    private static String plain(Number given) {
        return given.doubleValue() == Math.rint(given.doubleValue()) && Math.abs(given.doubleValue()) < 1e9
                ? String.valueOf(given.longValue())
                : given.toString();
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
        return asked.withBudget(new Budget(
                budget.p50Millis(),
                p99Millis == null ? budget.p99Millis() : p99Millis,
                budget.maxMillis(),
                errorPercent == null ? budget.errorShare() : errorPercent / 100));
    }
}

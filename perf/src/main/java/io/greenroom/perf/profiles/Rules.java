package io.greenroom.perf.profiles;

/** What the fields of a profile may say, beyond their types. */
final class Rules {
    private final String file;

    private Rules(String file) {
        this.file = file;
    }

    /** The same profile, or {@link BadProfile}. */
    static Profile kept(String file, Profile profile) {
        new Rules(file).check(profile);
        return profile;
    }

    private void check(Profile profile) {
        must("name", !profile.name().isBlank(), "a name of at least one letter");
        must("warmUpSeconds", whole(profile.warmUpSeconds()), "a whole number of seconds, 0 or more");
        must("stages", !profile.stages().isEmpty(), "at least one stage");
        for (var at = 0; at < profile.stages().size(); at++) {
            check("stages[" + at + "].", profile.stages().get(at));
        }
        must("stages", profile.highestRate() > 0, "a rate above 0 in at least one stage");
        checkJourneys(profile);
        checkCrowd(profile);
        checkBudget(profile.budget());
    }

    private void check(String prefix, Stage stage) {
        must(prefix + "from", stage.from() >= 0, "requests a second, 0 or more");
        must(prefix + "to", stage.to() >= 0, "requests a second, 0 or more");
        must(
                prefix + "seconds",
                whole(stage.seconds()) && stage.seconds() >= 1,
                "a whole number of seconds, 1 or more");
    }

    private void checkJourneys(Profile profile) {
        profile.journeys()
                .forEach((journey, weight) -> must("journeys." + journey, weight >= 0, "a weight, 0 or more"));
        must(
                "journeys",
                profile.journeys().values().stream().anyMatch(weight -> weight > 0),
                "at least one journey with a weight above 0");
    }

    private void checkCrowd(Profile profile) {
        must("users", profile.users() >= 1, "1 or more");
        must("rooms", profile.rooms() >= 1, "1 or more");
        must("hotRoomShare", share(profile.hotRoomShare()), "0 to 1");
        must("messageChars", profile.messageChars() >= 1 && profile.messageChars() <= 2000, "1 to 2000");
        must("history", profile.history() >= 0, "0 or more");
        must("pauseMillis", profile.pauseMillis() >= 0, "0 or more");
        must("timeoutMillis", profile.timeoutMillis() >= 100, "100 or more");
    }

    private void checkBudget(Budget budget) {
        must("budget.p50Millis", budget.p50Millis() >= 0, "0 or more");
        must("budget.p99Millis", budget.p99Millis() >= 0, "0 or more");
        must("budget.maxMillis", budget.maxMillis() >= 0, "0 or more");
        must("budget.errorShare", share(budget.errorShare()), "0 to 1");
    }

    private static boolean share(double value) {
        return value >= 0 && value <= 1;
    }

    private static boolean whole(double seconds) {
        return seconds >= 0 && seconds <= 86_400 && seconds == Math.rint(seconds);
    }

    private void must(String field, boolean kept, String allowed) {
        if (!kept) {
            throw new BadProfile(file + ": " + field + ": must be " + allowed);
        }
    }
}

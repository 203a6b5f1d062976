package io.greenroom.perf.profiles;

import java.util.List;
import java.util.Optional;

/**
 * What a user wants otherwise than the profile has it.
 *
 * @param rate the highest rate in requests a second; all stages change in proportion
 * @param seconds how long in all; the stages change in proportion, to whole seconds and at least one each
 * @param users who talk
 * @param rooms they talk in
 * @param messageChars length of a message in code points
 * @param hotRoomShare of what is done that happens in the first room
 */
public record Overrides(
        Optional<Double> rate,
        Optional<Integer> seconds,
        Optional<Integer> users,
        Optional<Integer> rooms,
        Optional<Integer> messageChars,
        Optional<Double> hotRoomShare) {
    /** Nothing is changed. */
    public static final Overrides NONE = new Overrides(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The profile as the user wants it.
     *
     * @throws BadProfile if it may not be so
     */
    public Profile of(Profile profile) {
        var changed = new Profile(
                profile.name(),
                profile.about(),
                profile.warmUpSeconds(),
                stages(profile),
                profile.journeys(),
                users.orElse(profile.users()),
                rooms.orElse(profile.rooms()),
                hotRoomShare.orElse(profile.hotRoomShare()),
                messageChars.orElse(profile.messageChars()),
                profile.history(),
                profile.pauseMillis(),
                profile.timeoutMillis(),
                profile.budget());
        return Rules.kept("options", changed);
    }

    private List<Stage> stages(Profile profile) {
        var faster = rate.orElse(profile.highestRate()) / profile.highestRate();
        var longer = seconds.map(Integer::doubleValue).orElse(profile.seconds()) / profile.seconds();
        return profile.stages().stream()
                .map(stage -> new Stage(
                        stage.from() * faster, stage.to() * faster, Math.max(1, Math.rint(stage.seconds() * longer))))
                .toList();
    }
}

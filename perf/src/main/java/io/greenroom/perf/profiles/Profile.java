package io.greenroom.perf.profiles;

import java.util.List;
import java.util.Map;

/**
 * A load, as its JSON file says it.
 *
 * @param name by which it is asked for
 * @param about one sentence for people
 * @param warmUpSeconds at the first stage's rate, not counted
 * @param stages one after the other; rates are in requests a second
 * @param journeys how much of the arrivals each makes; weights, not shares
 * @param users who talk
 * @param rooms they talk in
 * @param hotRoomShare of what is done that happens in the first room, 0 to 1
 * @param messageChars length of a message in code points
 * @param history messages that each room has before the load begins
 * @param pauseMillis between two things that a person does; 0 for none
 * @param timeoutMillis after which a request counts as not answered
 * @param budget what is asked of the server
 */
public record Profile(
        String name,
        String about,
        double warmUpSeconds,
        List<Stage> stages,
        Map<Journey, Double> journeys,
        int users,
        int rooms,
        double hotRoomShare,
        int messageChars,
        int history,
        int pauseMillis,
        int timeoutMillis,
        Budget budget) {
    /** How long requests are due, in seconds; without warming up. */
    public double seconds() {
        return stages.stream().mapToDouble(Stage::seconds).sum();
    }

    /** The highest rate of all stages, in requests a second. */
    public double highestRate() {
        return stages.stream()
                .mapToDouble(stage -> Math.max(stage.from(), stage.to()))
                .max()
                .orElse(0);
    }

    /** The same with another budget. */
    public Profile withBudget(Budget other) {
        return with(warmUpSeconds, stages, other);
    }

    /** The same with other stages, after another time of warming up. */
    public Profile withStages(List<Stage> others, double otherWarmUpSeconds) {
        return with(otherWarmUpSeconds, others, budget);
    }

    private Profile with(double otherWarmUpSeconds, List<Stage> otherStages, Budget otherBudget) {
        return new Profile(
                name,
                about,
                otherWarmUpSeconds,
                otherStages,
                journeys,
                users,
                rooms,
                hotRoomShare,
                messageChars,
                history,
                pauseMillis,
                timeoutMillis,
                otherBudget);
    }
}

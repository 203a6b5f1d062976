package io.greenroom.perf.journeys;

import static io.greenroom.perf.result.Action.CATCH_UP;
import static io.greenroom.perf.result.Action.JOIN;
import static io.greenroom.perf.result.Action.MESSAGE;
import static io.greenroom.perf.result.Action.NEWEST;
import static io.greenroom.perf.result.Action.POST;
import static io.greenroom.perf.result.Action.ROOM;
import static io.greenroom.perf.result.Action.SCROLL;

import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.result.Action;
import java.util.List;

/** What each journey does, in order; what the server's level does not have is left out. */
public final class Scripts {
    private Scripts() {}

    /** The requests of a journey. */
    public static List<Action> of(Journey journey, int level) {
        return whole(journey).stream().filter(action -> action.level() <= level).toList();
    }

    private static List<Action> whole(Journey journey) {
        return switch (journey) {
            case CHAT -> List.of(NEWEST, POST, CATCH_UP, POST);
            case SPEAK -> List.of(POST);
            case READ -> List.of(NEWEST);
            case SCROLL -> List.of(NEWEST, SCROLL, SCROLL, SCROLL, SCROLL, SCROLL);
            case ARRIVE -> List.of(ROOM, JOIN, NEWEST, POST, MESSAGE);
        };
    }

    /** How many requests somebody who comes by makes, on average. */
    public static double meanRequests(Profile profile, int level) {
        var weights = profile.journeys();
        var all = weights.values().stream().mapToDouble(weight -> weight).sum();
        return weights.entrySet().stream()
                .mapToDouble(entry ->
                        entry.getValue() / all * of(entry.getKey(), level).size())
                .sum();
    }
}

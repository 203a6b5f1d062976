package io.greenroom.perf;

import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Profiles;
import io.greenroom.perf.profiles.Stage;
import java.util.List;
import java.util.Map;

/** Profiles for tests. */
public final class Samples {
    private Samples() {}

    /** Few people in two rooms, without warming up. */
    public static Profile profile(Map<Journey, Double> journeys, int timeoutMillis, Stage... stages) {
        var like = Profiles.named("smoke");
        return new Profile("test", "", 0, List.of(stages), journeys, 3, 2, 0.5, 40, 5, 0, timeoutMillis, like.budget());
    }
}

package io.greenroom.perf.simulations;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;

import io.gatling.javaapi.core.OpenInjectionStep;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import scala.collection.Iterator;
import scala.concurrent.duration.FiniteDuration;

/** The profile's stages as people who come by, whether or not the ones before them have been served: the open model. */
public final class Arrivals {
    private Arrivals() {}

    /**
     * What Gatling injects.
     *
     * @param requestsEach how many requests somebody makes, on average
     */
    public static List<OpenInjectionStep> steps(Profile profile, double requestsEach) {
        var steps = new ArrayList<OpenInjectionStep>();
        if (profile.warmUpSeconds() > 0) {
            var rate = profile.stages().getFirst().from();
            steps.add(step(new Stage(rate, rate, profile.warmUpSeconds()), requestsEach));
        }
        profile.stages().forEach(stage -> steps.add(step(stage, requestsEach)));
        return steps;
    }

    private static OpenInjectionStep step(Stage stage, double requestsEach) {
        var during = Duration.ofMillis(Math.round(stage.seconds() * 1000));
        var from = stage.from() / requestsEach;
        var to = stage.to() / requestsEach;
        if (from == 0 && to == 0) {
            return nothingFor(during);
        }
        return from == to
                ? constantUsersPerSec(from).during(during)
                : rampUsersPerSec(from).to(to).during(during);
    }

    /**
     * When Gatling will start each person, in milliseconds since it began: asked of Gatling itself, so that its rounding of
     * rates, counts and times is known to the last millisecond.
     */
    public static int[] plannedMillis(List<OpenInjectionStep> steps) {
        Iterator<FiniteDuration> times = scala.collection.Iterator$.MODULE$.empty();
        for (var step : steps.reversed()) {
            times = step.asScala().chain(times);
        }
        var planned = IntStream.builder();
        while (times.hasNext()) {
            planned.add((int) times.next().toMillis());
        }
        return planned.build().toArray();
    }
}

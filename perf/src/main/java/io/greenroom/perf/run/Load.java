package io.greenroom.perf.run;

import io.greenroom.perf.journeys.Scene;
import io.greenroom.perf.journeys.Scripts;
import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.measure.Measured;
import io.greenroom.perf.measure.Recorder;
import io.greenroom.perf.measure.Schedule;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.simulations.Arrivals;
import io.greenroom.perf.subject.Population;
import java.nio.file.Path;
import java.util.Optional;

/** Runs loads, one at a time, as many as one likes in one process. */
public final class Load {
    private Load() {}

    /** Runs a load without a report of Gatling's own. */
    public static Measured run(Population population, Profile profile, Ledger ledger, Listener listener) {
        return run(population, profile, ledger, listener, Optional.empty());
    }

    /**
     * Runs a load until each request is answered or given up. Then each message that was sent stands in the ledger.
     *
     * @param reports a folder in which Gatling makes a folder for its own report; that costs seconds
     */
    public static synchronized Measured run(
            Population population, Profile profile, Ledger ledger, Listener listener, Optional<Path> reports) {
        var scene = scene(population, profile, ledger);
        if (scene.schedule().arrivals() == 0) {
            throw new IllegalArgumentException("profile " + profile.name() + ": nobody comes: the rate is too low");
        }
        try (var progress = new Progress(scene, listener)) {
            var report = GatlingRun.run(scene, reports);
            return Measured.of(
                    scene.recorder(),
                    scene.schedule().absent(),
                    progress.began(),
                    profile.highestRate(),
                    progress.spent(),
                    report);
        }
    }

    private static Scene scene(Population population, Profile profile, Ledger ledger) {
        var steps = Arrivals.steps(profile, Scripts.meanRequests(profile, population.level()));
        return new Scene(
                population,
                profile,
                new Schedule(Arrivals.plannedMillis(steps), profile.warmUpSeconds()),
                ledger,
                new Recorder((int) Math.round(profile.seconds()), profile.timeoutMillis()));
    }
}

package io.greenroom.perf.run;

import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.measure.Measured;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Profiles;
import io.greenroom.perf.profiles.Stage;
import io.greenroom.perf.subject.Person;
import io.greenroom.perf.subject.Population;
import java.util.List;

/**
 * What the generator itself can do here and now: the same journeys against a server that does nothing, in this process. No
 * server can be seen to do more. It is also what warms Gatling up.
 */
public final class Calibration {
    private static final double FIRST_RATE = 1000;
    private static final double CLOSE_ENOUGH = 1.25;
    private static final double LATE_SHARE = 0.01;
    private static final long SEARCH_NANOS = 4_000_000_000L;

    private double held;
    private double broken = Double.POSITIVE_INFINITY;

    private Calibration() {}

    /**
     * The highest rate, in requests a second, at which not more than one request in a hundred goes out late: found by
     * doubling and halving in steps of one second, within about eight seconds, and to a quarter at best. On a machine that
     * does other things at the same time it is lower.
     */
    public static double ceiling() {
        try (var server = new CannedServer()) {
            var population = new Population(server.base(), 2, List.of(new Person("user", "token")), List.of("room"));
            run(population, List.of(new Stage(100, FIRST_RATE / 2, 2)));
            return new Calibration().search(population);
        }
    }

    private double search(Population population) {
        var until = System.nanoTime() + SEARCH_NANOS;
        var rate = FIRST_RATE;
        var reached = 0.0;
        while (System.nanoTime() < until && broken / held > CLOSE_ENOUGH) {
            var measured = run(population, List.of(new Stage(rate, rate, 1)));
            reached = Math.max(reached, measured.rate());
            note(rate, measured.generator().lateShare() <= LATE_SHARE);
            rate = next();
        }
        return held > 0 ? held : Math.min(reached, broken);
    }

    private void note(double rate, boolean inTime) {
        held = inTime ? Math.max(held, rate) : held;
        broken = inTime ? broken : Math.min(broken, rate);
    }

    private double next() {
        if (held == 0) {
            return broken / 2;
        }
        return Double.isInfinite(broken) ? held * 2 : (held + broken) / 2;
    }

    private static Measured run(Population population, List<Stage> stages) {
        var like = Profiles.named("capacity");
        var profile = new Profile(
                "calibration",
                like.about(),
                0,
                stages,
                like.journeys(),
                1,
                1,
                1,
                like.messageChars(),
                0,
                0,
                like.timeoutMillis(),
                like.budget());
        return Load.run(population, profile, new Ledger("calibration"), Listener.NONE);
    }
}

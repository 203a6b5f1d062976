package io.greenroom.drill.lab;

import io.greenroom.drill.simulation.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** The first stage: takes events in and answers their senders. */
final class Intake {
    static final String STAGE = "intake";
    private static final Service ANSWER = new Service.Lognormal(0.012, 0.8);
    private static final int LIMIT = 16_384;

    private final Situation situation;
    private final RandomGenerator random;
    private final Metrics metrics;
    private final Log log = new Log();
    private final List<Sent> taken = new ArrayList<>();

    /** Which takes these in. */
    Intake(Situation situation, RandomGenerator random, Metrics metrics, List<Sent> sent) {
        this.situation = situation;
        this.random = random;
        this.metrics = metrics;
        sent.forEach(this::receive);
        taken.sort(Comparator.comparingDouble(Sent::seconds));
    }

    String log() {
        return log.text();
    }

    /** What goes on to transformation, in order. */
    List<Sent> taken() {
        return taken;
    }

    private void receive(Sent it) {
        if (situation.has(Cause.LARGE_BODIES, it.seconds()) && it.bytes() > LIMIT) {
            answer(it, 413, "body is larger than " + LIMIT);
        } else if (situation.has(Cause.EXPIRED_KEY, it.seconds()) && it.origin() == situation.origin()) {
            answer(it, 401, "key is not valid");
        } else {
            accept(it);
            if (Traffic.repeated(random)) {
                accept(it.repeated(it.seconds() + 4 + 5 * random.nextDouble()));
            }
        }
    }

    private void accept(Sent it) {
        answer(it, 202, "");
        taken.add(it);
    }

    private void answer(Sent it, int status, String reason) {
        var accepted = status == 202;
        var millis = Math.max(1, Math.round(1000 * ANSWER.draw(random)));
        log.add(
                it.seconds(),
                "host",
                "in-" + (1 + random.nextInt(2)),
                "event",
                it.id(),
                "source",
                it.origin().id(),
                "key",
                it.origin().key(),
                "type",
                it.type(),
                "user",
                it.user(),
                "item",
                it.item(),
                "series",
                it.series(),
                "env",
                it.test() ? "test" : "live",
                "schema",
                it.schema(),
                "bytes",
                it.bytes(),
                "partition",
                accepted ? it.partition() : "",
                "status",
                status,
                "reason",
                reason,
                "warning",
                late(it) ? "sender's clock is 40 s behind" : "",
                "ms",
                millis);
        metrics.count(STAGE, it.seconds(), Metrics.Count.IN);
        metrics.count(STAGE, it.seconds(), accepted ? Metrics.Count.OUT : Metrics.Count.LEFT_OUT);
        metrics.took(STAGE, it.seconds(), (double) millis);
    }

    /** Some telephones are; nothing comes of it. */
    private static boolean late(Sent it) {
        return it.origin() == Origin.ANDROID && it.user().endsWith("7");
    }
}

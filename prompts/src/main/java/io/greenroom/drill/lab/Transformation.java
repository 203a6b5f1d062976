package io.greenroom.drill.lab;

import io.greenroom.drill.simulation.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The second stage: reads partitions, holds events against schemas and rules, and stamps their day. */
final class Transformation {
    static final String STAGE = "transformation";
    private static final Service DELAY = new Service.Lognormal(0.3, 0.6);
    private static final double LONGEST_SECONDS = 2.5;
    private static final double WINDOW_SECONDS = 10;
    private static final double WIDE_SECONDS = 86_400;

    private final Situation situation;
    private final RandomGenerator random;
    private final Metrics metrics;
    private final Log log = new Log();
    private final Map<String, Passed> seen = new HashMap<>();
    private final List<Passed> passed = new ArrayList<>();

    /**
     * An event on its way to the destinations.
     *
     * @param day under which it is filed
     */
    record Passed(Sent sent, double seconds, String day) {}

    /** Which reads these. */
    Transformation(Situation situation, RandomGenerator random, Metrics metrics, List<Sent> taken) {
        this.situation = situation;
        this.random = random;
        this.metrics = metrics;
        taken.forEach(this::read);
        passed.sort(Comparator.comparingDouble(Passed::seconds));
    }

    String log() {
        return log.text();
    }

    /** What goes on to the destinations, in order. */
    List<Passed> passed() {
        return passed;
    }

    private void read(Sent it) {
        metrics.count(STAGE, it.seconds(), Metrics.Count.IN);
        var seconds = it.seconds() + 0.02 + Math.min(LONGEST_SECONDS, DELAY.draw(random));
        if (!situation.has(Cause.STOPPED_READER, seconds) || it.partition() != situation.partition()) {
            var day = Evening.day(situation.clock(it.partition(), seconds));
            metrics.took(STAGE, seconds, 1000 * (seconds - it.seconds()));
            transform(new Passed(it, seconds, day));
        }
    }

    private void transform(Passed it) {
        var earlier = seen.get(it.sent().content());
        var edited = situation.has(Cause.WRONG_FIELD, it.seconds());
        if (it.sent().schema() > 3) {
            leaveOut(
                    it,
                    "rejected",
                    "reason",
                    "schema %d of %s is not known"
                            .formatted(it.sent().schema(), it.sent().type()));
        } else if (!edited && it.sent().test()) {
            leaveOut(it, "dropped", "rule", "drop-test-traffic@7", "matched", "env=test");
        } else if (edited && it.sent().series().equals("test")) {
            leaveOut(it, "dropped", "rule", "drop-test-traffic@8", "matched", "series=test");
        } else if (earlier != null && it.seconds() - earlier.seconds() < window(it)) {
            var apart = Math.round(it.seconds() - earlier.seconds());
            leaveOut(it, "duplicate", "of", earlier.sent().id(), "apart_s", apart);
        } else {
            pass(it);
        }
    }

    private double window(Passed it) {
        return situation.has(Cause.WIDE_WINDOW, it.seconds()) ? WIDE_SECONDS : WINDOW_SECONDS;
    }

    private void pass(Passed it) {
        seen.put(it.sent().content(), it);
        passed.add(it);
        metrics.count(STAGE, it.seconds(), Metrics.Count.OUT);
        var old = it.sent().schema() < 3;
        write(it, "result", "passed", "day", it.day(), "warning", old ? "schema 2 is deprecated, read as 3" : "");
    }

    private void leaveOut(Passed it, String result, Object... more) {
        metrics.count(STAGE, it.seconds(), Metrics.Count.LEFT_OUT);
        List<Object> all = new ArrayList<>(List.of("result", result));
        all.addAll(List.of(more));
        write(it, all.toArray());
    }

    private void write(Passed it, Object... more) {
        var partition = it.sent().partition();
        List<Object> all = new ArrayList<>(List.of(
                "host", Situation.host(partition),
                "partition", partition,
                "event", it.sent().id(),
                "type", it.sent().type(),
                "schema", it.sent().schema()));
        all.addAll(List.of(more));
        log.addBy(situation.clock(partition, it.seconds()), it.seconds(), all.toArray());
    }
}

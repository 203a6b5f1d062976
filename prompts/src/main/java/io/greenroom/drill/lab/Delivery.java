package io.greenroom.drill.lab;

import io.greenroom.drill.lab.Transformation.Passed;
import io.greenroom.drill.simulation.Arrivals;
import io.greenroom.drill.simulation.Happening;
import io.greenroom.drill.simulation.Horizon;
import io.greenroom.drill.simulation.Network;
import io.greenroom.drill.simulation.Outage;
import io.greenroom.drill.simulation.Retry;
import io.greenroom.drill.simulation.Room;
import io.greenroom.drill.simulation.Service;
import io.greenroom.drill.simulation.Simulation;
import io.greenroom.drill.simulation.Station;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The third stage: calls the destinations, again and again if need be. What a destination does is simulated event by event. */
final class Delivery {
    static final Retry RETRY = new Retry(6, 2, 2, 60, 0.3);
    private static final Service ANSWER = new Service.Lognormal(0.12, 0.7);
    private static final Service ONE_IN_12_SECONDS = new Service.Constant(12);
    private static final double SLOW_MILLIS = 500;

    private final Situation situation;
    private final RandomGenerator random;
    private final Metrics metrics;
    private final Log log = new Log();
    private final List<Filed> filed = new ArrayList<>();

    /** An event that a destination has. */
    record Filed(Passed passed, Destination destination, double seconds) {}

    /** Which delivers these. */
    Delivery(Situation situation, RandomGenerator random, Metrics metrics, List<Passed> passed) {
        this.situation = situation;
        this.random = random;
        this.metrics = metrics;
        for (var destination : Destination.values()) {
            var its = passed.stream()
                    .filter(it -> destination.takes(it.sent().type()))
                    .toList();
            var split = situation.cause() == Cause.SPENT_RETRIES && destination == situation.destination()
                    ? situation.begins()
                    : Double.POSITIVE_INFINITY;
            new Calls(destination, false).deliver(before(its, split));
            new Calls(destination, true).deliver(from(its, split));
        }
        filed.sort(Comparator.comparingDouble(Filed::seconds));
    }

    private static List<Passed> before(List<Passed> all, double seconds) {
        return all.stream().filter(it -> it.seconds() < seconds).toList();
    }

    private static List<Passed> from(List<Passed> all, double seconds) {
        return all.stream().filter(it -> it.seconds() >= seconds).toList();
    }

    static String stage(Destination destination) {
        return "delivery-" + destination.id();
    }

    String log() {
        return log.text();
    }

    List<Filed> filed() {
        return filed;
    }

    /** What the destinations have, as CSV. */
    String records() {
        return filed.stream()
                .map(it -> "%s,%s,%s,%s,%s"
                        .formatted(
                                it.passed().sent().id(),
                                it.passed().sent().type(),
                                it.destination().id(),
                                Evening.at(it.seconds()),
                                it.passed().day()))
                .collect(Collectors.joining("\n", "event,type,destination,received_at,day\n", "\n"));
    }

    /** The calls of one destination, which throttles or does not. */
    private final class Calls {
        private final Destination destination;
        private final boolean throttled;
        private final Map<Long, Integer> attempts = new HashMap<>();

        Calls(Destination destination, boolean throttled) {
            this.destination = destination;
            this.throttled = throttled;
        }

        void deliver(List<Passed> its) {
            if (!its.isEmpty()) {
                var network = Network.row(
                        new Arrivals.At(its.stream().map(Passed::seconds).toList()), station());
                its.forEach(it -> metrics.count(stage(destination), it.seconds(), Metrics.Count.IN));
                var horizon = new Horizon(2 * Evening.SECONDS, Evening.SECONDS, true);
                Simulation.run(network, horizon, random.nextLong(), it -> call(it, its.get((int) it.job() - 1)));
            }
        }

        private Station station() {
            if (throttled) {
                return Station.of(destination.id(), 1, ONE_IN_12_SECONDS)
                        .with(new Room(0, Room.WhenFull.REFUSE))
                        .with(RETRY);
            }
            var station = Station.of(destination.id(), 100, ANSWER).with(RETRY);
            var from = situation.weakAt();
            return destination == situation.weak()
                    ? station.with(new Outage(from, from + Situation.WEAK_SECONDS, true))
                    : station;
        }

        private void call(Happening happening, Passed it) {
            switch (happening.kind()) {
                case REFUSED -> turnedAway(happening, it, "again");
                case LOST -> {
                    metrics.count(stage(destination), happening.seconds(), Metrics.Count.LEFT_OUT);
                    turnedAway(happening, it, "given up");
                }
                case BEGUN -> delivered(happening, it);
                case ARRIVED, COPIED, TAKEN_IN, SERVED, LEFT -> {}
            }
        }

        private void turnedAway(Happening happening, Passed it, String outcome) {
            metrics.count(stage(destination), happening.seconds(), Metrics.Count.FAILED_ATTEMPTS);
            write(happening, it, throttled ? 429 : 503, 3 + random.nextInt(20), outcome);
        }

        private void delivered(Happening happening, Passed it) {
            var millis = Math.round(1000 * ANSWER.draw(random)) + 5;
            write(happening, it, 200, millis, "delivered");
            metrics.count(stage(destination), happening.seconds(), Metrics.Count.OUT);
            metrics.took(stage(destination), happening.seconds(), (double) millis);
            var dropped = situation.has(Cause.SILENT_DROP, happening.seconds())
                    && destination == situation.destination()
                    && it.sent().type().equals(situation.dropped());
            if (!dropped) {
                filed.add(new Filed(it, destination, happening.seconds() + millis / 1000.0));
            }
        }

        private void write(Happening happening, Passed it, int status, long millis, String outcome) {
            log.add(
                    happening.seconds(),
                    "event",
                    it.sent().id(),
                    "destination",
                    destination.id(),
                    "attempt",
                    attempts.merge(happening.job(), 1, Integer::sum),
                    "status",
                    status,
                    "ms",
                    millis,
                    "outcome",
                    outcome,
                    "warning",
                    millis > SLOW_MILLIS ? "slow answer" : "");
        }
    }
}

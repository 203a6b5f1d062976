package io.greenroom.drill.lab;

import io.greenroom.drill.simulation.Arrivals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What the customer sends in the hour before and during a match. */
final class Traffic {
    private static final Arrivals ARRIVALS = new Arrivals.Curve(List.of(0.48, 0.6, 0.68, 0.64, 0.56, 0.5), 720);
    private static final double AGAIN = 0.25;
    private static final double AGAIN_FROM_SECONDS = 660;
    private static final double TEST = 0.012;
    private static final double REPEATED = 0.015;
    private static final List<String> BROWSING = List.of("page_view", "ticket_viewed", "ticket_scanned");

    private final Situation situation;
    private final RandomGenerator random;
    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, Double> last = new HashMap<>();
    private final Set<Integer> ids = new HashSet<>();

    private Traffic(Situation situation, RandomGenerator random) {
        this.situation = situation;
        this.random = random;
    }

    static List<Sent> of(Situation situation, RandomGenerator random) {
        var traffic = new Traffic(situation, random);
        for (var at = ARRIVALS.next(0, random); at < Evening.SECONDS; at = ARRIVALS.next(at, random)) {
            traffic.send(at);
        }
        return List.copyOf(traffic.sent);
    }

    private void send(double at) {
        if (!sent.isEmpty() && random.nextDouble() < AGAIN) {
            var earlier = sent.get(random.nextInt(sent.size()));
            if (last(earlier) < at - AGAIN_FROM_SECONDS && BROWSING.contains(earlier.type())) {
                add(earlier.again(id(), at));
                return;
            }
        }
        add(fresh(at));
    }

    private void add(Sent it) {
        sent.add(it);
        last.put(it.content(), it.seconds());
    }

    /** When the same was last done. */
    private double last(Sent it) {
        return last.getOrDefault(it.content(), 0.0);
    }

    private Sent fresh(double at) {
        var origin = Origin.draw(random);
        var type = origin.type(random);
        return new Sent(
                id(),
                at,
                origin,
                type,
                "u-" + (1000 + random.nextInt(900)),
                "i-" + (sent.size() + 10_000),
                series(random.nextDouble()),
                random.nextDouble() < TEST,
                schema(origin, at),
                origin.bytes(type, random));
    }

    private String id() {
        var number = random.nextInt(0x100000, 0x1000000);
        while (!ids.add(number)) {
            number = random.nextInt(0x100000, 0x1000000);
        }
        return "e-%06x".formatted(number);
    }

    private static String series(double place) {
        if (place < 0.55) {
            return "league";
        }
        return place < 0.85 ? "cup" : "test";
    }

    private int schema(Origin origin, double at) {
        var place = random.nextDouble();
        if (situation.has(Cause.UNKNOWN_SCHEMA, at) && origin == situation.origin()) {
            return place < 0.6 ? 4 : 3;
        }
        return origin == Origin.WEB && place < 0.05 ? 2 : 3;
    }

    /** Whether its sender sends it twice, because the answer was late. */
    static boolean repeated(RandomGenerator random) {
        return random.nextDouble() < REPEATED;
    }
}

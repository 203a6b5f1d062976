package io.greenroom.drill.simulation;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** All kinds of small networks: short of room, down at times, throttled, with senders that try again and tiers. */
class Networks extends DomainContextBase {
    static final double SECONDS = 300;

    private static Arbitrary<Double> between(double least, double most) {
        return Arbitraries.doubles().between(least, most);
    }

    private static Arbitrary<Arrivals> arrivals() {
        return Arbitraries.oneOf(
                between(0, 4).map(Arrivals.Poisson::new),
                between(0, 4).map(Arrivals.Steady::new),
                between(0, 4).list().ofSize(3).map(it -> new Arrivals.Curve(it, 100)));
    }

    private static Arbitrary<Service> services() {
        return Arbitraries.oneOf(
                between(0.1, 2).map(Service.Exponential::new),
                between(0.1, 2).map(Service.Constant::new),
                Combinators.combine(between(0.1, 2), between(0, 2)).as(Service.Lognormal::new));
    }

    private static Arbitrary<Room> rooms() {
        return Arbitraries.oneOf(
                Arbitraries.just(Room.UNBOUNDED),
                Combinators.combine(Arbitraries.integers().between(0, 20), Arbitraries.of(Room.WhenFull.class))
                        .as(Room::new));
    }

    private static Arbitrary<List<Outage>> outages() {
        return Combinators.combine(between(0, 200), between(1, 100), Arbitraries.of(true, false))
                .as((from, seconds, refusing) -> new Outage(from, from + seconds, refusing))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Throttle> throttles() {
        return Combinators.combine(between(0.2, 5), Arbitraries.integers().between(1, 5))
                .as(Throttle::new);
    }

    private static Arbitrary<Retry> retries() {
        return Combinators.combine(Arbitraries.integers().between(0, 4), between(0.5, 5), between(1, 3), between(0, 1))
                .as((limit, first, factor, jitter) -> new Retry(limit, first, factor, 60, jitter));
    }

    private static Arbitrary<Station> stations(String name) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        services(),
                        rooms(),
                        outages(),
                        throttles().optional(),
                        retries().optional())
                .as((servers, service, room, outages, throttle, retry) ->
                        new Station(name, servers, service, room, outages, throttle, retry));
    }

    private static Arbitrary<Map<String, Onward>> ways() {
        return Arbitraries.of(
                Map.of("a", new Onward.Each(List.of("b")), "b", new Onward.Each(List.of("c"))),
                Map.of("a", new Onward.Each(List.of("b", "c"))),
                Map.of("a", new Onward.OneOf(Map.of("b", 0.3, "c", 0.5))));
    }

    private static Arbitrary<List<Tier>> tiers() {
        return Combinators.combine(between(0, 1), Arbitraries.integers().between(0, 9), between(0, 0.5))
                .as((share, from, lost) -> List.of(
                        new Tier("kept", share / 2, new Tier.Keep()),
                        new Tier("shed", share / 2, new Tier.ShedFrom(from)),
                        new Tier("sampled", 1 - share / 2 - share / 2, new Tier.Sample(lost))));
    }

    @Provide
    Arbitrary<Network> networks() {
        return Combinators.combine(arrivals(), tiers(), stations("a"), stations("b"), stations("c"), ways())
                .as((arrivals, tiers, a, b, c, ways) -> new Network(arrivals, tiers, List.of(a, b, c), ways));
    }
}

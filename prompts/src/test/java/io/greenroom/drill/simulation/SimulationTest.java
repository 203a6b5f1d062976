package io.greenroom.drill.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Small runs whose results can be worked out by hand. */
class SimulationTest {
    private static final Arrivals EACH_SECOND = new Arrivals.Steady(1);
    private static final Service QUICK = new Service.Constant(0.25);

    private static Slice run(Station station, double seconds) {
        return Simulation.run(Network.row(EACH_SECOND, station), new Horizon(seconds, seconds, true), 1)
                .station(station.name())
                .whole();
    }

    @Test
    void anOutageMakesThemWait() {
        var slice = run(Station.of("it", 1, QUICK).with(new Outage(9.5, 20.5, false)), 100);
        assertThat(slice.served()).isEqualTo(99);
        assertThat(slice.mostWaiting()).isEqualTo(11);
        assertThat(slice.waiting().percentile(100)).isEqualTo(10.5, within(1e-9));
    }

    @Test
    void anOutageThatRefusesLosesThem() {
        var slice = run(Station.of("it", 1, QUICK).with(new Outage(9.5, 20.5, true)), 100);
        assertThat(slice.lost()).containsExactly(Map.entry(new Loss("it", Loss.Cause.DOWN, "all"), 11.0));
        assertThat(slice.waiting().percentile(100)).isZero();
    }

    @Test
    void whoTriesAgainLongEnoughLosesNothing() {
        var refusing = Station.of("it", 1, QUICK).with(new Outage(9.5, 20.5, true));
        var slice = run(refusing.with(new Retry(4, 1, 2, 60, 0)), 100);
        assertThat(slice.lostInAll()).isZero();
        assertThat(slice.served()).isEqualTo(99);
        var impatient = run(refusing.with(new Retry(2, 1, 2, 60, 0)), 100);
        assertThat(impatient.lostBy(Loss.Cause.DOWN)).isEqualTo(8); // 3 of 11 are back after 3 s at the end of it
    }

    @Test
    void aThrottleSpacesThem() {
        var slice = run(Station.of("it", 5, QUICK).with(new Throttle(0.5, 1)), 101);
        assertThat(slice.served()).isEqualTo(100);
        assertThat(slice.waiting().percentile(100)).isEqualTo(99, within(1e-9));
        var batched = run(Station.of("it", 5, QUICK).with(new Throttle(0.5, 2)), 101);
        assertThat(batched.waiting().percentile(100)).isEqualTo(2, within(1e-9));
    }

    @Test
    void aFullRoomRefusesOrDrops() {
        var slow = Station.of("it", 1, new Service.Constant(10));
        var refused = run(slow.with(new Room(2, Room.WhenFull.REFUSE)), 101);
        assertThat(refused.lostBy(Loss.Cause.REFUSED)).isEqualTo(100 - refused.served());
        var dropped = run(slow.with(new Room(2, Room.WhenFull.DROP)).with(new Retry(9, 1, 1, 1, 0)), 101);
        assertThat(dropped.lostBy(Loss.Cause.DROPPED)).isEqualTo(refused.lostInAll());
        assertThat(dropped.retried()).isZero();
    }

    @Test
    void aLowerTierIsShedFirst() {
        var tiers = List.of(new Tier("high", 0.5, new Tier.Keep()), new Tier("low", 0.5, new Tier.ShedFrom(3)));
        var station = Station.of("it", 1, new Service.Constant(1.2));
        var network = Network.row(new Arrivals.Poisson(1), station).with(tiers);
        var all = Simulation.run(network, new Horizon(5_000, 5_000, true), 3)
                .network()
                .whole();
        assertThat(all.lostOf("high")).isZero();
        assertThat(all.lostOf("low")).isEqualTo(all.lostInAll()).isGreaterThan(500);
    }

    @Test
    void aForkMakesCopiesAndAWayBackIsWalkedAgain() {
        var stations = new Station[] {Station.of("a", 1, QUICK), Station.of("b", 1, QUICK), Station.of("c", 1, QUICK)};
        var network = Network.row(EACH_SECOND, stations)
                .with(Map.of("a", new Onward.Each(List.of("b", "c")), "c", new Onward.OneOf(Map.of("c", 0.5))));
        List<Happening> seen = new ArrayList<>();
        var result = Simulation.run(network, new Horizon(1_000.5, 100, true), 5, seen::add);
        assertThat(result.network().whole().copies()).isEqualTo(1_000);
        assertThat(result.station("b").whole().arrived()).isEqualTo(1_000);
        assertThat(result.station("c").whole().arrived()).isBetween(1_900.0, 2_100.0);
        assertThat(seen).filteredOn(it -> it.kind() == Happening.Kind.LEFT).hasSize(2_000);
    }

    @Test
    void aCurveIsFollowed() {
        var curve = Arrivals.Curve.day(List.of(0.0, 0.4, 0.0, 0.0));
        var slices = Simulation.run(
                        Network.row(curve, Station.of("it", 1, QUICK)), new Horizon(2 * 86_400, 21_600, false), 7)
                .network()
                .slices();
        for (var day = 0; day < 2; day++) {
            assertThat(slices.get(4 * day).arrived()).isEqualTo(4_320, within(4 * Math.sqrt(4_320)));
            assertThat(slices.get(4 * day + 1).arrived()).isEqualTo(4_320, within(4 * Math.sqrt(4_320)));
            assertThat(slices.get(4 * day + 2).arrived()).isZero();
        }
    }

    @Test
    void waitsGrowToALimitAndJitterShortensThem() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        assertThat(new Retry(9, 2, 3, 50, 0).waitSeconds(3, random)).isEqualTo(18);
        assertThat(new Retry(9, 2, 3, 50, 0).waitSeconds(4, random)).isEqualTo(50);
        assertThat(new Retry(9, 2, 3, 50, 0.5).waitSeconds(4, random)).isBetween(25.0, 50.0);
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        var station = Station.of("it", 1, QUICK);
        assertThatThrownBy(() -> Network.row(EACH_SECOND, station, station)).hasMessageContaining("it twice");
        assertThatThrownBy(() -> Network.row(EACH_SECOND, station).with(Map.of("it", new Onward.Each(List.of("no")))))
                .hasMessageContaining("onward to: no was given");
        assertThatThrownBy(() -> Station.of("it", 0, QUICK)).hasMessageContaining("servers of it: 0 was given");
        assertThatThrownBy(() -> new Retry(1, 0, 2, 9, 0)).hasMessageContaining("first wait");
    }
}

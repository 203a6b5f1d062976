package io.greenroom.drill.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A flow against what can be worked out by hand, and against the same events one by one. */
class FlowTest {
    private static final double HOUR = 3_600;

    /** 38,000 a second over a day, delivered at up to 50,000; down for 40 minutes. */
    @Test
    void aDayAtFullRate() {
        var down = new Outage(12 * HOUR, 12 * HOUR + 2_400, false);
        var station = Station.of("delivery", 10_000, new Service.Constant(0.2)).with(down);
        var day = Flow.run(Network.row(new Arrivals.Steady(38_000), station), new Horizon(24 * HOUR, HOUR, false), 60)
                .network();
        var whole = day.whole();
        assertThat(whole.arrived()).isEqualTo(38_000 * 24 * HOUR, within(1.0));
        assertThat(whole.mostWaiting()).isEqualTo(38_000 * 2_400.0, within(38_000 * 60.0));
        var late = day.slices().get(13).sojourn();
        assertThat(late.percentile(100)).isBetween(0.2, 2_400.2);
        assertThat(whole.sojourn().percentile(100)).isEqualTo(2_400.2, within(60.0));
        assertThat(whole.sojourn().percentile(50)).isEqualTo(0.2, within(1e-9));
        // the queue of 2,400 s at 38,000 is worked off at 12,000 a second: late are those of 2,400 + 7,600 s
        assertThat(whole.sojourn().percentile(100 - 100 * 10_000.0 / 86_400 - 0.2))
                .isEqualTo(0.2, within(1e-9));
        assertThat(whole.sojourn().percentile(100 - 100 * 10_000.0 / 86_400 + 0.2))
                .isGreaterThan(1);
    }

    /** An hour of overload by half, then quiet: the queue and the delay that both ways show. */
    @Test
    void overloadLooksTheSameOneByOne() {
        var arrivals = new Arrivals.Curve(List.of(10.0, 30.0, 30.0, 10.0, 10.0, 10.0), 1_200);
        var stations = new Station[] {
            Station.of("first", 4, new Service.Constant(0.2)), Station.of("second", 9, new Service.Constant(0.5))
        };
        var horizon = new Horizon(2 * HOUR, 600, false);
        var flow = Flow.run(Network.row(arrivals, stations), horizon, 10);
        var events = Simulation.run(Network.row(arrivals, stations), horizon, 11);
        near(flow.network().whole(), events.network().whole());
        for (var name : List.of("first", "second")) {
            near(flow.station(name).whole(), events.station(name).whole());
        }
    }

    /** Arrivals are left to chance in one of them, so that 5 % is what both have to agree within. */
    private static void near(Slice flow, Slice events) {
        var same = 0.05;
        assertThat(flow.served()).isEqualTo(events.served(), within(same * events.served()));
        assertThat(flow.mostWaiting()).isEqualTo(events.mostWaiting(), within(same * events.mostWaiting()));
        assertThat(flow.meanWaiting()).isEqualTo(events.meanWaiting(), within(2 * same * events.meanWaiting()));
        for (var percent : List.of(75, 95, 99)) {
            var exact = events.sojourn().percentile(percent);
            assertThat(flow.sojourn().percentile(percent)).isEqualTo(exact, within(2 * same * exact));
        }
    }

    @Test
    void lossesByTierAreWhatTheRulesSay() {
        var tiers = List.of(
                new Tier("enterprise", 0.4, new Tier.Keep()),
                new Tier("lower", 0.4, new Tier.ShedFrom(1_000)),
                new Tier("sampled", 0.2, new Tier.Sample(0.1)));
        var station = Station.of("it", 100, new Service.Constant(1));
        var network = Network.row(new Arrivals.Steady(150), station).with(tiers);
        var result = Flow.run(network, new Horizon(HOUR, 60, true), 1);
        var whole = result.network().whole();
        assertThat(whole.lostOf("enterprise")).isZero();
        assertThat(whole.lostOf("sampled")).isEqualTo(150 * HOUR * 0.2 * 0.1, within(1.0));
        assertThat(whole.lostOf("lower")).isEqualTo(47 * HOUR - 1_000, within(1.0));
        assertThat(whole.mostWaiting()).isEqualTo(1_000, within(1.0));
        assertThat(result.inside()).isEqualTo(0, within(1e-6));
    }

    @Test
    void aFullRoomOverflowsAndABatchDrainsFaster() {
        var full = Station.of("it", 1, new Service.Constant(0.1)).with(new Room(600, Room.WhenFull.DROP));
        var arrivals = new Arrivals.Steady(12);
        var horizon = new Horizon(HOUR, 60, false);
        var whole = Flow.run(Network.row(arrivals, full), horizon, 1).network().whole();
        assertThat(whole.lostBy(Loss.Cause.DROPPED)).isEqualTo(2 * HOUR - 600, within(1.0));
        var batched = full.with(new Throttle(2, 10));
        assertThat(batched.perSecond()).isEqualTo(20);
        var less =
                Flow.run(Network.row(arrivals, batched), horizon, 1).network().whole();
        assertThat(less.lostInAll()).isZero();
    }

    @Test
    void aWayBackIsRefused() {
        var station = Station.of("it", 1, new Service.Constant(0.1));
        var horizon = new Horizon(HOUR, 60, false);
        var back = Network.row(new Arrivals.Steady(1), station).with(Map.of("it", new Onward.OneOf(Map.of("it", 0.5))));
        assertThatThrownBy(() -> Flow.run(back, horizon, 1)).hasMessageContaining("a way back to it");
        var retry = Network.row(new Arrivals.Steady(1), station.with(new Retry(1, 1, 2, 9, 0)));
        assertThatThrownBy(() -> Flow.run(retry, horizon, 1)).hasMessageContaining("retry at it");
    }
}

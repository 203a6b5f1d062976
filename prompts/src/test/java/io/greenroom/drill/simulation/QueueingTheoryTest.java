package io.greenroom.drill.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where theory has an answer, the simulation has the same.
 *
 * <p>Three runs, of three seeds, have 21 batches each of 7,000 + 600 / (1 - load)² seconds, with a service rate of 1 a
 * second: at every load that is over a hundred times the time in which such a queue forgets its past. So the first batch of a run
 * is warm-up enough, and the 60 others are as good as independent. Theory has to lie within 4 standard errors of their mean: by
 * Student's t with 59 degrees of freedom a right simulation misses that once in 5,000 comparisons, and fewer than 40 are made
 * here. The bound is worth something only if it is narrow, so a standard error may be 2.5 % of what theory says at the most; it
 * is mostly between 1 % and 2 %.
 */
class QueueingTheoryTest {
    private static final List<Long> SEEDS = List.of(1L, 4711L, 20_260_101L);
    private static final int BATCHES = 20;
    private static final double STANDARD_ERRORS = 4;
    private static final double NARROW = 0.025;

    private static List<Slice> batches(double load, Station station) {
        return SEEDS.stream()
                .flatMap(seed -> batches(load, seed, station).stream())
                .toList();
    }

    private static List<Slice> batches(double load, long seed, Station station) {
        var batch = 7_000 + 600 / ((1 - load) * (1 - load));
        var network = Network.row(new Arrivals.Poisson(load), station);
        var horizon = new Horizon((BATCHES + 1) * batch, batch, false);
        var slices =
                Simulation.run(network, horizon, seed).station(station.name()).slices();
        assertThat(slices).hasSize(BATCHES + 1);
        return slices.subList(1, slices.size());
    }

    private static void agrees(String what, List<Slice> batches, ToDoubleFunction<Slice> of, double theory) {
        var values = batches.stream().mapToDouble(of).toArray();
        var mean = DoubleStream.of(values).average().orElseThrow();
        var squares =
                DoubleStream.of(values).map(it -> (it - mean) * (it - mean)).sum();
        var error = Math.sqrt(squares / (values.length - 1) / values.length);
        assertThat(error).as("standard error of %s", what).isPositive().isLessThan(NARROW * theory);
        assertThat(mean).as(what).isCloseTo(theory, within(STANDARD_ERRORS * error));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8, 0.9})
    void aSingleServerWithRandomService(double load) {
        var batches = batches(load, Station.of("it", 1, new Service.Exponential(1)));
        agrees("number inside", batches, Slice::meanInside, load / (1 - load));
        agrees("wait", batches, it -> it.waiting().mean(), load / (1 - load));
        agrees("sojourn", batches, it -> it.sojourn().mean(), 1 / (1 - load));
        agrees("95 of 100 sojourns", batches, it -> it.sojourn().percentile(95), Math.log(20) / (1 - load));
    }

    /** Pollaczek and Khinchine: half as long as with random service. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8, 0.9})
    void aSingleServerWithConstantService(double load) {
        var batches = batches(load, Station.of("it", 1, new Service.Constant(1)));
        agrees("wait", batches, it -> it.waiting().mean(), load / (2 * (1 - load)));
    }

    /** Pollaczek and Khinchine: longer by the spread of service. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8, 0.9})
    void aSingleServerWithLognormalService(double load) {
        var batches = batches(load, Station.of("it", 1, new Service.Lognormal(1, 0.5)));
        agrees("wait", batches, it -> it.waiting().mean(), 1.25 * load / (2 * (1 - load)));
    }

    /** Erlang C: the chance to wait, times the wait of those who do. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8, 0.9})
    void fourServers(double load) {
        var offered = 4 * load;
        var batches = batches(load, Station.of("it", 4, new Service.Exponential(4)));
        agrees("number in service", batches, it -> it.meanInside() - it.meanWaiting(), offered);
        if (load > 0.4) { // below, hardly anybody waits, and the error is wide
            var blocked = erlangB(4, offered);
            agrees("wait", batches, it -> it.waiting().mean(), blocked / (1 - load + load * blocked) / (1 - load));
        }
    }

    /** Erlang B: without room to wait. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8, 0.9})
    void fourServersAndNoRoom(double load) {
        var none = new Room(0, Room.WhenFull.REFUSE);
        var batches =
                batches(load, Station.of("it", 4, new Service.Exponential(4)).with(none));
        if (load > 0.4) { // below, hardly anything is refused
            agrees("share refused", batches, it -> it.lostInAll() / it.arrived(), erlangB(4, 4 * load));
        }
    }

    private static double erlangB(int servers, double offered) {
        var blocked = 1.0;
        for (var i = 1; i <= servers; i++) {
            blocked = offered * blocked / (i + offered * blocked);
        }
        return blocked;
    }
}

package io.greenroom.drill.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds in any network and any run. */
@Domain(Networks.class)
@Domain(DomainContext.Global.class)
class ConservationTest {
    private static final double NEAR = 1e-6;

    private static Horizon horizon(boolean drain) {
        return new Horizon(Networks.SECONDS, 20, drain);
    }

    @Property(tries = 150)
    void nothingIsMadeOrLostButWhatIsCounted(@ForAll Network network, @ForAll long seed, @ForAll boolean drain) {
        var result = Simulation.run(network, horizon(drain), seed);
        var all = result.network().whole();
        assertThat(all.arrived() + all.copies()).isEqualTo(all.served() + all.lostInAll() + result.inside());
        assertThat(all.sojourn().count()).isEqualTo(all.served());
        var lostAtStations = 0.0;
        for (var station : network.stations()) {
            var its = result.station(station.name()).whole();
            lostAtStations += its.lostInAll();
            var there = its.arrived() - its.served() - its.lostInAll() - its.retried();
            assertThat(there).isBetween(0.0, drain ? 0.0 : result.inside());
        }
        assertThat(lostAtStations + lostAtOnce(all)).isEqualTo(all.lostInAll());
    }

    private static double lostAtOnce(Slice all) {
        return all.lostOf("sampled") - lost(all, "sampled");
    }

    /** Of the sampled tier, no station sheds anything: what is shed was lost at once. */
    private static double lost(Slice all, String tier) {
        return all.lost().entrySet().stream()
                .filter(it -> it.getKey().tier().equals(tier))
                .filter(it -> it.getKey().cause() != Loss.Cause.SHED)
                .mapToDouble(it -> it.getValue())
                .sum();
    }

    /** The time that all stay together, added up job by job, is the mean number inside times the time. */
    @Property(tries = 150)
    void littlesLaw(@ForAll Network network, @ForAll long seed, @ForAll boolean drain) {
        List<Happening> seen = new ArrayList<>();
        var all = Simulation.run(network, horizon(drain), seed, seen::add)
                .network()
                .whole();
        var end = all.fromSeconds() + all.seconds();
        var stays = 0.0;
        for (var it : seen) {
            stays += switch (it.kind()) {
                case ARRIVED, COPIED -> end - it.seconds();
                case LOST, LEFT -> it.seconds() - end;
                case TAKEN_IN, BEGUN, SERVED, REFUSED -> 0;
            };
        }
        assertThat(all.meanInside() * all.seconds()).isCloseTo(stays, within(NEAR * (1 + stays)));
    }

    /** The same of each queue by itself: its mean length times the time is the sum of its waits. */
    @Property(tries = 150)
    void littlesLawOfEachQueue(@ForAll Network network, @ForAll long seed) {
        var result = Simulation.run(network, horizon(true), seed);
        for (var station : network.stations()) {
            var its = result.station(station.name()).whole();
            assertThat(its.meanWaiting() * its.seconds())
                    .isCloseTo(
                            its.waiting().sum(),
                            within(NEAR * (1 + its.waiting().sum())));
            assertThat(its.meanInside() * its.seconds())
                    .isCloseTo(
                            its.sojourn().sum(),
                            within(NEAR * (1 + its.sojourn().sum())));
        }
    }

    @Property(tries = 50)
    void theSameSeedHasTheSameResult(@ForAll Network network, @ForAll long seed) {
        List<Happening> first = new ArrayList<>();
        List<Happening> second = new ArrayList<>();
        Simulation.run(network, horizon(true), seed, first::add);
        Simulation.run(network, horizon(true), seed, second::add);
        assertThat(second).isEqualTo(first);
    }

    @Property(tries = 150)
    void aFlowNeitherMakesNorLosesAnything(@ForAll Network network, @ForAll boolean drain) {
        var result = Flow.run(withoutRetries(network), horizon(drain), 1);
        var all = result.network().whole();
        var in = all.arrived() + all.copies();
        assertThat(all.served() + all.lostInAll() + result.inside()).isCloseTo(in, within(NEAR * (1 + in)));
        assertThat(all.sojourn().count()).isCloseTo(all.served(), within(NEAR * (1 + in)));
    }

    private static Network withoutRetries(Network network) {
        var stations = network.stations().stream()
                .map(it -> new Station(
                        it.name(),
                        it.servers(),
                        it.service(),
                        it.room(),
                        it.outages(),
                        it.throttle(),
                        Optional.empty()))
                .toList();
        return new Network(network.arrivals(), network.tiers(), stations, network.onward());
    }
}

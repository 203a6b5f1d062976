package io.greenroom.drill.design;

import io.greenroom.drill.simulation.Arrivals;
import io.greenroom.drill.simulation.Flow;
import io.greenroom.drill.simulation.Horizon;
import io.greenroom.drill.simulation.Loss;
import io.greenroom.drill.simulation.Network;
import io.greenroom.drill.simulation.Result;
import io.greenroom.drill.simulation.Sample;
import io.greenroom.drill.simulation.Slice;
import io.greenroom.drill.simulation.Station;
import io.greenroom.drill.simulation.Tier;
import java.util.List;
import java.util.Objects;

/**
 * A route on the busiest day.
 *
 * @param unit things that a unit of the result stands for
 */
record RouteDay(Route route, List<Stage> stages, Result result, double unit) {
    static final double SLICE_SECONDS = 300;
    private static final double STEP_SECONDS = 10;

    static RouteDay play(Design design, Route route, BusiestDay day) {
        var stages = Stage.of(design, route);
        var way = route.ways().values().iterator().next();
        var arrivals = Arrivals.Curve.day(
                day.curve().stream().map(it -> it * Stage.PEAK).toList());
        var stations = stages.stream().map(it -> it.station(day, way)).toArray(Station[]::new);
        var network = Network.row(arrivals, stations).with(tiers(design, route));
        var result = Flow.run(network, new Horizon(BusiestDay.SECONDS, SLICE_SECONDS, false), STEP_SECONDS);
        return new RouteDay(route, stages, result, design.load(route.destination()) * route.share() / Stage.PEAK);
    }

    private static List<Tier> tiers(Design design, Route route) {
        return route.ways().entrySet().stream()
                .map(it -> new Tier(
                        it.getKey(),
                        route.shares().getOrDefault(it.getKey(), 1.0),
                        it.getValue().lost(design) > 0
                                ? new Tier.Sample(it.getValue().lost(design))
                                : new Tier.Keep()))
                .toList();
    }

    List<Slice> slices() {
        return result.network().slices();
    }

    List<Slice> slices(Stage stage) {
        return result.station(stage.component()).slices();
    }

    /** The stage that calls the destination. */
    Stage last() {
        return stages.getLast();
    }

    /** Whether a loss is none, because the sender was told and still has it. */
    boolean sentBack(Loss loss) {
        return switch (loss.cause()) {
            case REFUSED -> route.stillTheSenders(loss.tier(), holder(loss));
            case DOWN -> route.stillTheSenders(loss.tier(), route.destination());
            case DROPPED, SHED -> false;
        };
    }

    /** The component that lost it. */
    String holder(Loss loss) {
        return switch (loss.cause()) {
            case SHED ->
                Objects.requireNonNull(route.ways().get(loss.tier()))
                        .bestEffort()
                        .getFirst()
                        .to();
            case DOWN -> stage(loss).caller();
            case REFUSED, DROPPED -> stage(loss).holder();
        };
    }

    private Stage stage(Loss loss) {
        return stages.stream()
                .filter(it -> it.component().equals(loss.station()))
                .findFirst()
                .orElseThrow();
    }

    /** Units of a tier that were lost in a slice. */
    double lost(Slice slice, String tier) {
        return slice.lost().entrySet().stream()
                .filter(it -> it.getKey().tier().equals(tier) && !sentBack(it.getKey()))
                .mapToDouble(it -> it.getValue())
                .sum();
    }

    /** Units that came from a tier all day. */
    double arrived(String tier) {
        return slices().stream().mapToDouble(Slice::arrived).sum()
                * route.shares().getOrDefault(tier, 0.0);
    }

    /** Share of a sample that is not longer than a time. */
    static double within(Sample sample, double seconds) {
        var low = 0.0;
        var high = 100.0;
        if (sample.count() == 0 || sample.percentile(high) <= seconds) {
            return 1;
        }
        for (var i = 0; i < 20; i++) {
            var middle = (low + high) / 2;
            if (sample.percentile(middle) <= seconds) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low / 100;
    }
}

package io.greenroom.drill.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reckons a network as a flow, step by step: for rates at which no job can be followed, such as 38,000 a second over a day.
 * A queue grows by what comes in beyond what its station can serve, and the delay of what comes in is the time until all that
 * is before it has been served. So overload, outages and throttles show as they are; the waiting that mere chance makes in a
 * station that keeps up does not, and a service takes its mean. For that, take a {@link Simulation}. There is no chance in it,
 * so it needs no seed.
 */
public final class Flow {
    private static final int DRAIN_AT_MOST = 10;
    private static final double ROUNDING = 1e-9;

    private final Network network;
    private final Horizon horizon;
    private final double stepSeconds;
    private final int steps;
    private final Tally tally;
    private final Map<String, Current> into = new HashMap<>();
    private final double[] waiting;
    private double inside;
    private double end;

    private Flow(Network network, Horizon horizon, double stepSeconds) {
        this.network = network;
        this.horizon = horizon;
        this.stepSeconds = stepSeconds;
        this.steps = arriving() * (horizon.drain() ? DRAIN_AT_MOST : 1);
        this.tally = new Tally(horizon.sliceSeconds());
        this.waiting = new double[steps];
        this.end = horizon.seconds();
    }

    /**
     * Reckons it.
     *
     * @param horizon if it is to drain, it does so for nine times as long as jobs arrive at the most
     * @param stepSeconds how finely; a whole part of a slice
     * @throws IllegalArgumentException if jobs try again, or come back to a station: a flow knows no way back
     */
    public static Result run(Network network, Horizon horizon, double stepSeconds) {
        Bad.unless(stepSeconds > 0, "seconds of a step", stepSeconds, "more than 0");
        network.stations()
                .forEach(it -> Bad.unless(it.retry().isEmpty(), "retry at " + it.name(), "one", "none in a flow"));
        return new Flow(network, horizon, stepSeconds).reckon();
    }

    private int arriving() {
        return (int) Math.ceil(horizon.seconds() / stepSeconds);
    }

    private Current into(String station) {
        return into.computeIfAbsent(station, _ -> current());
    }

    private Current current() {
        return new Current(network.tiers().size(), steps, stepSeconds);
    }

    private Result reckon() {
        arrive();
        Map<String, Tally> stations = new HashMap<>();
        for (var station : inOrder()) {
            var own = new Tally(horizon.sliceSeconds());
            stations.put(station.name(), own);
            onward(station.name(), through(station, own));
        }
        for (var step = 0; step < steps; step++) {
            tally.add(step * stepSeconds, stepSeconds, waiting[step], 0);
        }
        Map<String, Track> tracks = new HashMap<>();
        stations.forEach((name, own) -> tracks.put(name, own.close(end)));
        return new Result(tally.close(end), Map.copyOf(tracks), inside);
    }

    private void arrive() {
        var first = network.stations().getFirst().name();
        for (var step = 0; step < arriving(); step++) {
            var from = step * stepSeconds;
            var seconds = Math.min(stepSeconds, horizon.seconds() - from);
            var come = network.arrivals().perSecond(from + seconds / 2) * seconds;
            tally.at(from).arrived += come;
            for (var i = 0; i < network.tiers().size(); i++) {
                var tier = network.tiers().get(i);
                var lost = come * tier.share() * tier.lostAtOnce();
                lost(tally, step, new Loss(first, Loss.Cause.SHED, tier.name()), lost);
                into(first).add(i, step, new Current.Part(come * tier.share() - lost, 0, 0));
            }
        }
    }

    private void lost(Tally where, int step, Loss loss, double amount) {
        if (amount > 0) {
            where.at(step * stepSeconds).lost(loss, amount);
        }
    }

    private Current through(Station station, Tally own) {
        var in = into(station.name());
        in.each((_, step, part) -> own.at(step * stepSeconds).arrived += part.amount());
        var intake = new Intake(station, network.tiers(), in, stepSeconds, (step, loss, amount) -> {
            lost(own, step, loss, amount);
            lost(tally, step, loss, amount);
        });
        var out = current();
        new Channel(intake, in, stepSeconds, station.service().seconds(), own, out)
                .release(network.tiers().size());
        for (var step = 0; step < steps; step++) {
            level(own, step, intake, out.amount(step), station);
        }
        return out;
    }

    /** Waiting, and in service as Little's law has it. */
    private void level(Tally own, int step, Intake intake, double served, Station station) {
        var waits = (intake.queued[step] + intake.queued[step + 1]) / 2;
        var there = waits + served / stepSeconds * station.service().seconds();
        own.at(step * stepSeconds).served += served;
        own.add(step * stepSeconds, stepSeconds, waits, there);
        tally.add(step * stepSeconds, stepSeconds, 0, there);
        waiting[step] += waits;
        inside += intake.taken(step) - served;
        if (there > 0) {
            end = Math.max(end, Math.ceil((step + 1) * stepSeconds / horizon.sliceSeconds()) * horizon.sliceSeconds());
        }
    }

    private void onward(String from, Current out) {
        switch (network.after(from)) {
            case Onward.Leave _ -> leave(out, 1);
            case Onward.OneOf(var chances) -> {
                chances.forEach((name, chance) -> into(name).add(out, chance));
                leave(out, 1 - chances.values().stream().mapToDouble(it -> it).sum());
            }
            case Onward.Each(var all) -> {
                all.forEach(name -> into(name).add(out, 1));
                out.each((_, step, part) -> tally.at(step * stepSeconds).copies += part.amount() * (all.size() - 1));
            }
        }
    }

    private void leave(Current out, double share) {
        if (share < ROUNDING) {
            return;
        }
        out.each((_, step, part) -> {
            var cell = tally.at(step * stepSeconds);
            cell.served += part.amount() * share;
            cell.waits.add(part.waited(), part.amount() * share);
            cell.sojourns.add(part.age(), part.amount() * share);
        });
    }

    /** Each station after all from which something comes to it. */
    private List<Station> inOrder() {
        List<Station> order = new ArrayList<>();
        Set<String> open = new HashSet<>();
        network.stations().forEach(it -> visit(it, order, open));
        return order.reversed();
    }

    private void visit(Station station, List<Station> order, Set<String> open) {
        if (order.contains(station)) {
            return;
        }
        Bad.unless(open.add(station.name()), "a way back to " + station.name(), "one", "none in a flow");
        network.stations().stream()
                .filter(it -> network.after(station.name()).stations().contains(it.name()))
                .forEach(it -> visit(it, order, open));
        order.add(station);
    }
}

package io.greenroom.drill.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Of a flow into a station: what it takes in, what is lost, and how the queue grows and shrinks. */
final class Intake {
    private final Station station;
    private final List<Tier> tiers;
    private final Current in;
    private final Losses losses;
    private final double stepSeconds;
    private final double[][] taken;

    /** So many are waiting when a step begins. */
    final double[] queued;

    /** So many could have been served, had they been there, before a step begins. */
    final double[] served;

    /** Is told what is lost. */
    interface Losses {
        void lost(int step, Loss loss, double amount);
    }

    Intake(Station station, List<Tier> tiers, Current in, double stepSeconds, Losses losses) {
        this.station = station;
        this.tiers = tiers;
        this.in = in;
        this.losses = losses;
        this.stepSeconds = stepSeconds;
        this.taken = new double[tiers.size()][in.steps()];
        this.queued = new double[in.steps() + 1];
        this.served = new double[in.steps() + 1];
        for (var step = 0; step < in.steps(); step++) {
            take(step);
        }
    }

    double taken(int tier, int step) {
        return taken[tier][step];
    }

    double taken(int step) {
        return IntStream.range(0, tiers.size()).mapToDouble(i -> taken[i][step]).sum();
    }

    private void take(int step) {
        var from = step * stepSeconds;
        var down = share(from, false);
        var refusing = share(from, true);
        var could = station.perSecond() * stepSeconds * (1 - down);
        for (var i = 0; i < tiers.size(); i++) {
            taken[i][step] = in.part(i, step).amount();
            cut(i, step, taken[i][step] * refusing, Loss.Cause.DOWN);
        }
        var left = shed(step, queued[step] + taken(step) - could);
        left = overflow(step, left);
        queued[step + 1] = Math.max(0, left);
        served[step + 1] = served[step] + could;
    }

    private double share(double from, boolean refusing) {
        var sum = station.outages().stream()
                .filter(it -> it.refusing() || !refusing)
                .mapToDouble(it -> it.share(from, from + stepSeconds))
                .sum();
        return Math.min(1, sum);
    }

    /** Whose limit is the lowest is cut first. */
    private double shed(int step, double waiting) {
        var left = waiting;
        for (var i : IntStream.range(0, tiers.size())
                .boxed()
                .filter(it -> tiers.get(it).rule() instanceof Tier.ShedFrom)
                .sorted(Comparator.comparingInt(this::limit))
                .toList()) {
            left -= cut(i, step, left - limit(i), Loss.Cause.SHED);
        }
        return left;
    }

    private int limit(int tier) {
        return tiers.get(tier).rule() instanceof Tier.ShedFrom from ? from.waiting() : Integer.MAX_VALUE;
    }

    private double overflow(int step, double waiting) {
        var excess = Math.max(0, waiting - station.room().places());
        var all = taken(step);
        var cause =
                switch (station.room().whenFull()) {
                    case REFUSE -> Loss.Cause.REFUSED;
                    case DROP -> Loss.Cause.DROPPED;
                };
        for (var i = 0; i < tiers.size() && excess > 0 && all > 0; i++) {
            cut(i, step, excess * taken[i][step] / all, cause);
        }
        return waiting - excess;
    }

    private double cut(int tier, int step, double amount, Loss.Cause cause) {
        var cut = Math.max(0, Math.min(amount, taken[tier][step]));
        if (cut > 0) {
            taken[tier][step] -= cut;
            losses.lost(step, new Loss(station.name(), cause, tiers.get(tier).name()), cut);
        }
        return cut;
    }
}

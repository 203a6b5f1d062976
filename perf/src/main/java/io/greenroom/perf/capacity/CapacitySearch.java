package io.greenroom.perf.capacity;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Capacity;

/**
 * Looks for the highest rate at which a budget holds: grows the rate until it breaks, then halves what lies between, until
 * that is {@link #BRACKET} wide.
 *
 * <p>Measurements are noisy, and noise only ever makes a server look slower. So a rate that held counts at once, and one
 * that broke is tried once more, or twice more if it did not break plainly: if the median stayed under what is asked of
 * the p99, so that less than half of the round was bad. If the first rate that broke did not break plainly, twice as much is
 * asked once, before time is spent below: noise often lasts longer than three tries. A lost message is no noise and counts at once. Still, all tries of
 * a rate may meet noise, and the search would settle below it. Therefore the upper end of the bracket is asked again in the
 * end, until it has broken five times; then whatever broke up to twice the rate that held is asked once more, the highest
 * first, because a bad half minute is over by then. If any of it holds, the search grows on from there.
 *
 * <p>A server that is asked for more than it can do must be seen to fail within one probe. At a share {@code f} above its
 * limit N it falls behind by {@code f·N} requests a second, so that after T seconds an answer takes {@code f·T} seconds
 * more. One request in a hundred is then later than a budget B once T exceeds {@code B/f} by a hundredth. With 100 ms and
 * T = 4 s that is seen from 2.5 % above the limit on: less than the bracket. With people who do several things one after the
 * other it takes more, because who waits for an answer asks later: with the journeys of the profile for searches, 4.4 %.
 */
public final class CapacitySearch {
    /** How far the highest rate that held and the lowest that broke lie apart in the end, as a factor. */
    static final double BRACKET = 1.04;

    /** Probes after which the search ends with what it knows. */
    static final int MOST_PROBES = 32;

    /** How often the lowest rate that broke must have broken, for the search to end there. */
    static final int TRIES_OF_THE_LAST = 5;

    private static final double VISIBLE_OVERLOAD = 0.025;
    private static final double SHORTEST_SECONDS = 4;
    private static final double LONGEST_SECONDS = 20;
    private static final double REQUESTS_FOR_P99 = 300;

    private final Budget budget;
    private final double startRate;
    private final double highestRate;

    /**
     * @param budget that must hold; one without any latency is only broken by errors, which may take longer than a probe
     * @param startRate where to begin, requests a second; far too high costs time, too low as well
     * @param highestRate beyond which nobody wants to know, requests a second; {@link Double#MAX_VALUE} for no bound
     */
    public CapacitySearch(Budget budget, double startRate, double highestRate) {
        if (!(startRate > 0) || highestRate < startRate) {
            throw new IllegalArgumentException(
                    "a search from %s to %s requests a second has no beginning".formatted(startRate, highestRate));
        }
        this.budget = budget;
        this.startRate = startRate;
        this.highestRate = highestRate;
    }

    /**
     * Some twenty probes, never more than 32, of {@link #probeSeconds} each.
     *
     * @param machine measured before each probe
     */
    public Capacity search(Probe probe, PaceMeter machine) {
        return new Bracket(
                        rate -> probe.at(rate, probeSeconds(rate)),
                        machine,
                        highestRate,
                        latencyMillis() > 0 ? latencyMillis() : Double.MAX_VALUE)
                .narrow(startRate);
    }

    /**
     * How long a probe lasts: long enough that 2.5 % too much shows, and that a p99 is more than a few requests; never
     * more than 20 s, so that for slow budgets or low rates the result is coarser.
     */
    public double probeSeconds(double rate) {
        var visible = latencyMillis() / 1000 / VISIBLE_OVERLOAD;
        return Math.clamp(Math.max(visible, REQUESTS_FOR_P99 / rate), SHORTEST_SECONDS, LONGEST_SECONDS);
    }

    /** What is asked of the p99, or else of whatever latency; 0 if nothing is. */
    private double latencyMillis() {
        return budget.p99Millis() > 0 ? budget.p99Millis() : Math.max(budget.p50Millis(), budget.maxMillis());
    }
}

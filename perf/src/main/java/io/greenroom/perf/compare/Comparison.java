package io.greenroom.perf.compare;

import io.greenroom.perf.judge.Validities;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.Ratio;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Versus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two servers compared by rounds that take turns.
 *
 * <p>The statistic is the median of paired ratios, with the smallest and the largest beside it. Two rounds that follow
 * each other see the same machine, so that what slows both drops out of their ratio; and the median does not mind a round
 * that was hit alone. The whole range is shown instead of an interval computed from it, because from five values any such
 * interval promises more than it knows. A difference is only claimed if all rounds agree on who is better: by chance
 * alone, n rounds do that two times in 2ⁿ, one time in 16 for five.
 */
public final class Comparison {
    /** How much of what was due must be answered for the rate to be the generator's choice and not the server's limit. */
    private static final double ANSWERED = 0.97;

    private static final double SHORTEST_MILLIS = 0.001;

    private Comparison() {}

    /** Who plays when: A B, B A, A B …, so that whoever gains from being second does so every other time. */
    public static List<Turn> order(int pairs) {
        return IntStream.range(0, pairs)
                .boxed()
                .flatMap(pair -> pair % 2 == 0 ? Stream.of(Turn.MINE, Turn.OTHER) : Stream.of(Turn.OTHER, Turn.MINE))
                .toList();
    }

    /**
     * The figures of both. Pairs of which a round is not valid are left out: lateness would be laid at the door of one
     * server.
     *
     * @param mine in the order in which they were run, under the name of their server
     * @param theirs as many
     */
    public static Versus of(String me, List<Round> mine, String other, List<Round> theirs) {
        if (mine.size() != theirs.size()) {
            throw new IllegalArgumentException(
                    "rounds come in pairs, not %d and %d".formatted(mine.size(), theirs.size()));
        }
        var pairs = IntStream.range(0, mine.size())
                .mapToObj(i -> new Pair(mine.get(i), theirs.get(i)))
                .filter(Pair::valid)
                .toList();
        var ratios = ratios(pairs);
        return new Versus(other, List.copyOf(theirs), ratios, Words.of(me, other, ratios, mine.size()));
    }

    private static List<Ratio> ratios(List<Pair> pairs) {
        List<Ratio> ratios = new ArrayList<>();
        if (pairs.isEmpty()) {
            return ratios;
        }
        if (pairs.stream().anyMatch(pair -> limited(pair.mine()) || limited(pair.other()))) {
            ratios.add(ratio("rate", true, pairs, round -> Math.max(SHORTEST_MILLIS, round.rate())));
        }
        latency(ratios, "p50", pairs, Latency::p50);
        latency(ratios, "p99", pairs, Latency::p99);
        latency(ratios, "longest", pairs, Latency::max);
        failed(pairs).ifPresent(ratios::add);
        return List.copyOf(ratios);
    }

    private static boolean limited(Round round) {
        return round.rate() * round.seconds() < ANSWERED * round.requests();
    }

    private static void latency(List<Ratio> ratios, String name, List<Pair> pairs, ToDoubleFunction<Latency> figure) {
        ratios.add(
                ratio(name, false, pairs, round -> Math.max(SHORTEST_MILLIS, figure.applyAsDouble(round.latency()))));
    }

    /** Failed requests with one added on both sides, so that none at all can be compared with some. */
    private static Optional<Ratio> failed(List<Pair> pairs) {
        return pairs.stream()
                        .allMatch(pair -> pair.mine().failed() + pair.other().failed() == 0)
                ? Optional.empty()
                : Optional.of(ratio("failed", false, pairs, round -> round.failed() + 1));
    }

    private static Ratio ratio(String name, boolean moreIsBetter, List<Pair> pairs, ToDoubleFunction<Round> figure) {
        var mine = pairs.stream().map(pair -> figure.applyAsDouble(pair.mine())).toList();
        var other =
                pairs.stream().map(pair -> figure.applyAsDouble(pair.other())).toList();
        return Ratios.of(name, moreIsBetter, mine, other);
    }

    private record Pair(Round mine, Round other) {
        boolean valid() {
            return usable(mine) && usable(other);
        }

        private static boolean usable(Round round) {
            return round.validity().valid() && Validities.boundsHold(round);
        }
    }
}

package io.greenroom.perf.score;

import io.greenroom.perf.judge.Medians;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import java.util.List;
import java.util.Optional;

/**
 * One number for a bench. Each doubling of the capacity, or each halving of the p99 at a given rate, is 100 points; 0 is a
 * capacity of one request a second, or a p99 of 10 s. Failed requests cost as many points as a p99 that is longer by the
 * factor {@code 1 + share / 0.1 %}, and a single message that is lost, doubled, changed or out of order leaves 0.
 *
 * <p>Scores are comparable only between runs of the same profile, and there is no highest. Below 0 there is nothing: so
 * slow a server need not be told apart from another.
 */
public final class Score {
    private static final double POINTS_PER_DOUBLING = 100;
    private static final double NO_POINTS_AT_MILLIS = 10_000;
    private static final double SHARE_THAT_DOUBLES = 0.001;

    private Score() {}

    /**
     * The score of a bench.
     *
     * @param rounds of the server; of several, the median p99 and all their errors count
     * @param capacity if it was searched, only that counts
     * @return points, 0 or more
     */
    public static double of(List<Round> rounds, Optional<Capacity> capacity) {
        return capacity.map(Score::ofCapacity).orElseGet(() -> ofRounds(rounds));
    }

    private static double ofCapacity(Capacity capacity) {
        return capacity.rate() > 0
                        && intact(capacity.steps().stream().map(Step::round).toList())
                ? points(capacity.rate())
                : 0;
    }

    private static double ofRounds(List<Round> rounds) {
        var requests = rounds.stream().mapToLong(Round::requests).sum();
        var failed = rounds.stream().mapToLong(Round::failed).sum();
        if (requests == 0 || failed == requests || !intact(rounds)) {
            return 0;
        }
        var p99 = Medians.of(rounds.stream().map(round -> round.latency().p99()).toList());
        var failures = 1 + (double) failed / requests / SHARE_THAT_DOUBLES;
        return points(NO_POINTS_AT_MILLIS / Math.max(p99, Double.MIN_NORMAL) / failures);
    }

    private static boolean intact(List<Round> rounds) {
        return rounds.stream().allMatch(round -> round.integrity().intact());
    }

    private static double points(double times) {
        return Math.max(0, POINTS_PER_DOUBLING * Math.log(times) / Math.log(2));
    }
}

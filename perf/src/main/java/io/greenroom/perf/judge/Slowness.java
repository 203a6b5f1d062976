package io.greenroom.perf.judge;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Stall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Budgets of time that did not hold, in words. In a round that is not valid, only what would be too slow even without the
 * longest lateness of the generator is the server's fault.
 */
final class Slowness {
    private static final double STALLED_MILLIS = 500;

    private final Budget budget;
    private final List<Round> rounds;

    Slowness(Budget budget, List<Round> rounds) {
        this.budget = budget;
        this.rounds = rounds;
    }

    /** Whether a time is over its budget in any round, whoever is to blame. */
    boolean over() {
        return rounds.stream().anyMatch(round -> broken(round, 0));
    }

    /** Whether the server went silent and stayed so, in words. */
    Optional<String> stopped() {
        return rounds.stream()
                .flatMapToDouble(round -> Stalls.stopped(round).stream())
                .mapToObj(at -> "stopped answering " + Amounts.seconds(at) + " after the start")
                .findFirst();
    }

    /** Stalls first, because they may be the reason of the rest; but for those of a server that has stopped altogether. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (stopped().isEmpty()) {
            stalls().ifPresent(words -> faults.add("stalls: " + words));
        }
        slow(faults, Budgets.P50, budget.p50Millis(), round -> round.latency().p50());
        slow(faults, Budgets.P99, budget.p99Millis(), round -> round.latency().p99());
        slow(faults, Budgets.LONGEST, budget.maxMillis(), round -> round.latency()
                .max());
        return faults;
    }

    private Optional<String> stalls() {
        return rounds.stream()
                .filter(round -> broken(round, excuse(round)))
                .map(Slowness::unexcused)
                .filter(stalls -> !stalls.isEmpty())
                .max(Comparator.comparingDouble(
                        stalls -> stalls.stream().mapToDouble(Stall::seconds).sum()))
                .map(Stalls::words);
    }

    private static List<Stall> unexcused(Round round) {
        var excuse = excuse(round);
        return round.stalls().stream()
                .filter(stall -> excuse == 0 || stall.seconds() * 1000 >= excuse + STALLED_MILLIS)
                .toList();
    }

    private void slow(List<String> faults, String name, double most, ToDoubleFunction<Round> figure) {
        var worst = rounds.stream()
                .filter(round -> most > 0 && figure.applyAsDouble(round) - excuse(round) > most)
                .toList();
        worst.stream()
                .mapToDouble(figure)
                .max()
                .ifPresent(millis -> faults.add("slow: %s was %s, at most %s was asked%s"
                        .formatted(name, Amounts.millis(millis), Amounts.millis(most), inRounds(worst.size()))));
    }

    private String inRounds(int count) {
        return rounds.size() == 1 ? "" : ", in %d of %d rounds".formatted(count, rounds.size());
    }

    private boolean broken(Round round, double excuse) {
        return over(budget.p50Millis(), round.latency().p50() - excuse)
                || over(budget.p99Millis(), round.latency().p99() - excuse)
                || over(budget.maxMillis(), round.latency().max() - excuse);
    }

    private static boolean over(double most, double millis) {
        return most > 0 && millis > most;
    }

    /** Milliseconds that the generator may have added to any request. */
    private static double excuse(Round round) {
        return round.validity().valid() ? 0 : round.generator().late().max();
    }
}

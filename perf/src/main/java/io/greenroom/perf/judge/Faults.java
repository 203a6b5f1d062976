package io.greenroom.perf.judge;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.BudgetResult;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a server, most serious first: messages, no answers at all or no more, errors, stalls, time. */
final class Faults {
    private Faults() {}

    /** Sentences without a full stop; empty if nothing is wrong that can be laid at the server's door. */
    static List<String> of(Budget budget, List<Round> rounds) {
        var failures = new Failures(rounds);
        List<String> faults = new ArrayList<>(new Messages(rounds).faults());
        var silence = failures.silence();
        if (silence.isPresent()) {
            faults.add(silence.get());
            return List.copyOf(faults);
        }
        var slowness = new Slowness(budget, rounds);
        slowness.stopped().ifPresent(faults::add);
        if (failures.more(budget.errorShare())) {
            faults.add(failures.words());
        }
        faults.addAll(slowness.faults());
        return faults.isEmpty() ? rest(rounds).toList() : List.copyOf(faults);
    }

    /** Promises that were broken in a way that nothing above has words for. */
    private static Stream<String> rest(List<Round> rounds) {
        return rounds.stream()
                .filter(round -> round.validity().valid() && round.requests() > 0)
                .flatMap(round -> round.budgets().stream())
                .filter(result -> !result.kept() && !result.name().equals(Budgets.INTEGRITY))
                .map(Faults::words)
                .distinct();
    }

    private static String words(BudgetResult result) {
        return "%s: %s was asked, %s was found".formatted(result.name(), result.asked(), result.got());
    }

    /** Why rounds are not valid, without repeating a reason. */
    static List<String> reasons(List<Round> rounds) {
        return rounds.stream()
                .map(Round::validity)
                .map(Validity::reasons)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}

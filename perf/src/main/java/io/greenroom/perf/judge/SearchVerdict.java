package io.greenroom.perf.judge;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Capacity.Limit;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import io.greenroom.perf.result.Verdict;
import io.greenroom.perf.result.Verdict.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a capacity search says in the end: breaking at some rate is what it looks for, and losing messages is not. */
final class SearchVerdict {
    private SearchVerdict() {}

    static Verdict of(Budget budget, Capacity capacity) {
        var rounds = capacity.steps().stream().map(Step::round).toList();
        var lost = new Messages(rounds).faults();
        if (!lost.isEmpty()) {
            return Verdicts.failed(rounds, lost, Notes.of(budget, held(capacity), Optional.empty()));
        }
        return capacity.rate() > 0 ? found(budget, capacity) : nothing(budget, capacity);
    }

    private static Verdict found(Budget budget, Capacity capacity) {
        var best = held(capacity).stream()
                .filter(round -> round.aimedRate() >= capacity.rate() * 0.999)
                .toList();
        var facts = best.isEmpty() ? "" : " (" + Held.facts(best) + ")";
        var words = "Took %s requests a second within the budget%s%s."
                .formatted(Amounts.rate(capacity.rate()), facts, above(capacity));
        var notes = new ArrayList<>(Notes.of(budget, best, Optional.empty()));
        if (capacity.limitedBy() == Limit.GENERATOR) {
            lowestThatBroke(capacity).flatMap(SearchVerdict::reason).ifPresent(notes::add);
        }
        return new Verdict(Kind.PASSED, words, List.of(), List.copyOf(notes));
    }

    /** Who kept the generator from sending more: often somebody else on the machine. */
    private static Optional<String> reason(Step step) {
        return step.round().validity().reasons().stream().findFirst().map(reason -> "At %s requests a second: %s"
                .formatted(Amounts.rate(step.rate()), reason));
    }

    private static Optional<Step> lowestThatBroke(Capacity capacity) {
        return capacity.steps().stream()
                .filter(step -> !step.held() && step.rate() > capacity.rate())
                .min(Comparator.comparingDouble(Step::rate));
    }

    private static String above(Capacity capacity) {
        if (capacity.limitedBy() == Limit.ASKED) {
            return "; that was the most that was asked for";
        }
        var generator = capacity.limitedBy() == Limit.GENERATOR
                ? "; the server may well take more, but this generator cannot send it"
                : "";
        return generator
                + lowestThatBroke(capacity)
                        .map(step -> "; at %s, %s".formatted(Amounts.rate(step.rate()), step.why()))
                        .orElse("");
    }

    private static Verdict nothing(Budget budget, Capacity capacity) {
        var lowest = capacity.steps().stream()
                .min(Comparator.comparingDouble(Step::rate))
                .map(step -> List.of(step.round()))
                .orElse(List.of());
        var notes = Notes.of(budget, lowest, Optional.empty());
        var faults = Faults.of(budget, lowest);
        if (!faults.isEmpty()) {
            return Verdicts.failed(lowest, faults, notes);
        }
        var reason = Verdicts.unknown(budget, lowest, Optional.empty()).orElse("no rate was tried that held.");
        return new Verdict(Kind.NOT_VALID, "Not valid: " + reason, List.of(), notes);
    }

    private static List<Round> held(Capacity capacity) {
        return capacity.steps().stream().filter(Step::held).map(Step::round).toList();
    }
}

package io.greenroom.perf.report;

import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of a bench's rounds a reader looks at first, and what holds of all of them. */
record Overview(Bench bench) {
    private static final int MOST_REASONS = 4;

    /** All rounds on the server that the bench is about. */
    List<Round> rounds() {
        if (!bench.rounds().isEmpty()) {
            return bench.rounds();
        }
        return steps().map(Step::round).toList();
    }

    /** The other server's. */
    List<Round> theirs() {
        return bench.versus().map(versus -> versus.theirs()).orElse(List.of());
    }

    /**
     * The round that says most: of a capacity search the best that held, else the first that did not pass, else the last.
     */
    Optional<Round> shown() {
        var held = steps().filter(Step::held)
                .max(Comparator.comparingDouble(Step::rate))
                .map(Step::round);
        return held.or(() -> rounds().stream()
                        .filter(round -> !round.passed() || !round.validity().valid())
                        .findFirst())
                .or(() -> rounds().reversed().stream().findFirst());
    }

    /** The other server's round next to it. */
    Optional<Round> shownOfTheirs() {
        var at = shown().map(rounds()::indexOf).orElse(-1);
        return at < 0 || at >= theirs().size()
                ? theirs().reversed().stream().findFirst()
                : Optional.of(theirs().get(at));
    }

    /** Why the figures are not the server's, each reason once; of a search only those of the round that is shown. */
    List<String> reasons() {
        var rounds = bench.capacity().isPresent() ? shown().stream() : rounds().stream();
        return rounds.flatMap(round -> round.validity().reasons().stream())
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }

    private Stream<Step> steps() {
        return bench.capacity().map(Capacity::steps).orElse(List.of()).stream();
    }
}

package io.greenroom.drill.committee;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Loop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks of every single finding what the committee would have said had it been another: that is the evidence that decided. */
final class Otherwise {
    private final Loop loop;
    private final List<RoundResult> results;
    private final Outcome outcome;
    private final List<Change> changes = new ArrayList<>();

    private Otherwise(Loop loop, List<RoundResult> results) {
        this.loop = loop;
        this.results = results;
        this.outcome = Committee.rule(loop, results).outcome();
    }

    /**
     * One finding that decided.
     *
     * @param what it was, and its evidence
     * @param other what it would have had to be instead
     * @param outcome that would have followed
     */
    record Change(String what, String evidence, Band other, Outcome outcome) {}

    /** All findings that alone would have changed the outcome, each with the nearest other band that does. */
    static List<Change> of(Loop loop, List<RoundResult> results) {
        var otherwise = new Otherwise(loop, results);
        for (var i = 0; i < results.size(); i++) {
            otherwise.verdict(i);
            otherwise.marks(i);
        }
        return List.copyOf(otherwise.changes);
    }

    private void verdict(int place) {
        var result = results.get(place);
        result.verdict()
                .ifPresent(band -> nearest(
                        "%s: %s".formatted(result.title(), band.words()),
                        "the verdict of the round",
                        band,
                        other -> result.with(Optional.of(other)),
                        place));
    }

    private void marks(int place) {
        var result = results.get(place);
        for (var i = 0; i < result.marks().size(); i++) {
            var mark = result.marks().get(i);
            var at = i;
            nearest(
                    "%s in %s: %s"
                            .formatted(
                                    mark.criterion(),
                                    result.title(),
                                    mark.band().words()),
                    mark.evidence(),
                    mark.band(),
                    other -> {
                        var marks = new ArrayList<>(result.marks());
                        marks.set(at, mark.with(other));
                        return result.with(marks);
                    },
                    place);
        }
    }

    /** With another band in one place. */
    @FunctionalInterface
    private interface Changed {
        RoundResult to(Band other);
    }

    private void nearest(String what, String evidence, Band is, Changed changed, int place) {
        Arrays.stream(Band.values())
                .filter(other -> other != is)
                .sorted(Comparator.comparingInt(other -> Math.abs(other.place() - is.place())))
                .map(other -> new Change(what, evidence, other, with(place, changed.to(other))))
                .filter(change -> change.outcome() != outcome)
                .findFirst()
                .ifPresent(changes::add);
    }

    private Outcome with(int place, RoundResult changed) {
        var others = new ArrayList<>(results);
        others.set(place, changed);
        return Committee.rule(loop, others).outcome();
    }
}

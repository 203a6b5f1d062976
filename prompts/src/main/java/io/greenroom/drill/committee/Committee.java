package io.greenroom.drill.committee;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Loop;
import io.greenroom.drill.round.Loop.CommitteeRule;
import io.greenroom.drill.round.Loop.Leg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules. Nothing is averaged: a veto ends it, a missing round leaves it open, and else rounds vote with their weights.
 * What is outstanding in several rounds carries one round that leaned against; what is weak in several needs something
 * outstanding beside it. The same evidence gives the same decision.
 */
public final class Committee {
    private final CommitteeRule rule;
    private final List<Leg> day;
    private final List<RoundResult> results;
    private final List<String> steps = new ArrayList<>();

    private Committee(Loop loop, List<RoundResult> results) {
        this.rule = loop.committee();
        this.day = loop.day();
        this.results = results.stream()
                .filter(it -> rule.weights().containsKey(it.round()))
                .toList();
    }

    /** What it comes to, and why. */
    public static Ruling rule(Loop loop, List<RoundResult> results) {
        var committee = new Committee(loop, results);
        var outcome = committee.outcome();
        return new Ruling(outcome, List.copyOf(committee.steps));
    }

    /**
     * An outcome and how it came about.
     *
     * @param steps a sentence each
     */
    public record Ruling(Outcome outcome, List<String> steps) {}

    /** Neither all that was held speaks for hiring, nor all against. */
    public static boolean mixed(List<RoundResult> results) {
        var judged = results.stream().filter(it -> it.verdict().isPresent()).toList();
        return judged.stream().anyMatch(RoundResult::hires) && !judged.stream().allMatch(RoundResult::hires);
    }

    private Outcome outcome() {
        if (vetoed()) {
            return Outcome.NO_HIRE;
        }
        var missing = missing();
        if (!missing.isEmpty()) {
            steps.add("Not held, or too little seen there: %s. Without %s nothing is decided."
                    .formatted(String.join(", ", missing), missing.size() == 1 ? "it" : "them"));
            return Outcome.NO_DECISION;
        }
        return voted();
    }

    /** One strong no hire in what allows none. */
    private boolean vetoed() {
        var found = false;
        for (var result : results) {
            for (var mark : result.marks()) {
                if (rule.vetoes().contains(mark.signal()) && mark.band() == Band.STRONG_NO_HIRE) {
                    steps.add("Veto: %s was a strong no hire in %s. One such finding ends it, whatever else was good."
                            .formatted(name(mark.signal()), result.title()));
                    found = true;
                }
            }
        }
        return found;
    }

    /** Rounds of the day without a verdict; one for mixed results only if they are. */
    private List<String> missing() {
        var others = results.stream()
                .filter(it -> day.stream()
                        .noneMatch(leg -> leg.ifMixed() && leg.round().equals(it.round())))
                .toList();
        return day.stream()
                .filter(leg -> !leg.ifMixed() || mixed(others))
                .map(Leg::round)
                .filter(round -> rule.weights().containsKey(round))
                .filter(round -> results.stream()
                        .noneMatch(
                                it -> it.round().equals(round) && it.verdict().isPresent()))
                .toList();
    }

    private Outcome voted() {
        var signals = new Signals(results);
        var spikes = signals.spikes();
        var weaknesses = signals.weaknesses();
        for (var result : judged()) {
            steps.add("%s: %s, with a weight of %d."
                    .formatted(result.title(), result.verdict().orElseThrow().words(), weight(result)));
        }
        var carried = spikes.isEmpty() ? Optional.<RoundResult>empty() : carried();
        spikes.forEach(it -> steps.add(
                "Outstanding in at least %d rounds, and nowhere weak: %s.".formatted(Signals.ROUNDS, name(it))));
        carried.ifPresent(it -> steps.add("That carries %s, which leaned against.".formatted(it.title())));
        weaknesses.forEach(it ->
                steps.add("Weak wherever it was seen, in at least %d rounds: %s.".formatted(Signals.ROUNDS, name(it))));
        var hires = shareFor(carried) && weaknesses.size() <= spikes.size();
        if (weaknesses.size() > spikes.size()) {
            steps.add("A consistent weakness needs something outstanding beside it, and there is too little of that.");
        }
        return hires ? Outcome.HIRE : Outcome.NO_HIRE;
    }

    private boolean shareFor(Optional<RoundResult> carried) {
        var judged = judged();
        var all = judged.stream().mapToInt(this::weight).sum();
        var hiring = judged.stream()
                .filter(it -> it.hires() || carried.filter(it::equals).isPresent())
                .mapToInt(this::weight)
                .sum();
        steps.add("For hiring: %d of %d, which is %.0f %%; it takes %d %%."
                .formatted(hiring, all, all == 0 ? 0 : 100.0 * hiring / all, rule.share()));
        return all > 0 && 100 * hiring >= rule.share() * all;
    }

    private List<RoundResult> judged() {
        return results.stream().filter(it -> it.verdict().isPresent()).toList();
    }

    /** The heaviest of those that leaned against. */
    private Optional<RoundResult> carried() {
        return judged().stream()
                .filter(it -> it.verdict().orElseThrow() == Band.LEANING_NO_HIRE)
                .max(Comparator.comparingInt(this::weight));
    }

    private int weight(RoundResult result) {
        return rule.weights().getOrDefault(result.round(), 0);
    }

    /** A signal as it stands in a sentence. */
    static String name(String signal) {
        return signal.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    /** Signals as they stand in a list. */
    static String names(List<String> signals) {
        return signals.stream().map(Committee::name).collect(Collectors.joining(", "));
    }
}

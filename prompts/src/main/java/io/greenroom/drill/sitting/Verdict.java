package io.greenroom.drill.sitting;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.VerdictRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the marks come to by the rule of the round.
 *
 * @param band none if too little was observed
 * @param steps how it came about, a sentence each
 */
public record Verdict(Optional<Band> band, List<String> steps) {

    /** The verdict on a sitting as it stands. */
    public static Verdict of(Sitting sitting) {
        var hints = sitting.started().mode() == Mode.MOCK ? sitting.points() : 0;
        return of(sitting.round().verdict(), Marking.of(sitting), hints);
    }

    /**
     * The rule on its own.
     *
     * @param hintPoints that count
     */
    public static Verdict of(VerdictRule rule, List<Mark> marks, int hintPoints) {
        var observed = marks.stream().filter(mark -> mark.band().isPresent()).toList();
        if (observed.size() < rule.needs()) {
            return none("Of %d criteria %d %s observed; a verdict takes %d."
                    .formatted(marks.size(), observed.size(), observed.size() == 1 ? "was" : "were", rule.needs()));
        }
        return rule.decisive()
                .map(id -> fromDecisive(rule, id, observed, hintPoints))
                .orElseGet(() -> {
                    List<String> steps = new ArrayList<>();
                    return lowered(reached(rule, observed, steps), rule, hintPoints, steps);
                });
    }

    private static Verdict none(String why) {
        return new Verdict(Optional.empty(), List.of(why));
    }

    private static Verdict fromDecisive(VerdictRule rule, String id, List<Mark> observed, int hintPoints) {
        var decisive = observed.stream()
                .filter(mark -> mark.criterion().id().equals(id))
                .findFirst();
        if (decisive.isEmpty()) {
            return none("What decides, '%s', was not observed.".formatted(id));
        }
        var start = decisive.get().band().orElseThrow();
        List<String> steps = new ArrayList<>();
        steps.add("%s decides: %s.".formatted(decisive.get().criterion().title(), start.words()));
        var others = observed.stream()
                .filter(mark -> !mark.criterion().id().equals(id))
                .toList();
        if (others.isEmpty()) {
            return lowered(start, rule, hintPoints, steps);
        }
        var reached = reached(rule, others, steps);
        var by = Math.clamp((long) reached.place() - start.place(), -rule.moves(), rule.moves());
        var moved = start.lowered(by);
        if (moved != start) {
            steps.add("That moves the verdict to " + moved.words() + ".");
        }
        return lowered(moved, rule, hintPoints, steps);
    }

    /** The best band that the share of the marks reaches. All of them reach the lowest. */
    private static Band reached(VerdictRule rule, List<Mark> marks, List<String> steps) {
        var band = Arrays.stream(Band.values())
                .filter(it -> count(marks, it) >= rule.share() * marks.size() - 1e-9)
                .findFirst()
                .orElse(Band.STRONG_NO_HIRE);
        steps.add("%d of %d %s reach %s."
                .formatted(
                        count(marks, band),
                        marks.size(),
                        rule.decisive().isPresent() ? "other marks" : "marks",
                        band.words()));
        return band;
    }

    private static long count(List<Mark> marks, Band band) {
        return marks.stream()
                .filter(mark -> mark.band().orElseThrow().reaches(band))
                .count();
    }

    private static Verdict lowered(Band band, VerdictRule rule, int points, List<String> steps) {
        var beyond = Math.max(0, points - rule.freeHints());
        var bands = rule.hintsPerBand() == 0 ? 0 : beyond / rule.hintsPerBand();
        if (bands > 0) {
            steps.add("Hints of %d points lower it to %s."
                    .formatted(points, band.lowered(bands).words()));
        }
        return new Verdict(Optional.of(band.lowered(bands)), List.copyOf(steps));
    }

    /** In a sentence. */
    public String words() {
        return band.map(Band::words).orElse(Band.NOT_OBSERVED);
    }
}

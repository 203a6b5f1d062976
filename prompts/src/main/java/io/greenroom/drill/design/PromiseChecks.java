package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether there is a way on which each promise can be kept. */
final class PromiseChecks {
    private static final double ROUNDING = 1 + 1e-6;

    private final Design design;
    private final List<Finding> found = new ArrayList<>();

    PromiseChecks(Design design) {
        this.design = design;
    }

    List<Finding> all() {
        design.promises().forEach(this::promise);
        design.outOf(Arrow.SENDERS).forEach(this::yes);
        return found;
    }

    private void promise(Promise promise) {
        var paths = Way.to(design, promise.to(), promise.tier());
        if (paths.isEmpty()) {
            found.add(new Finding(
                    "no-way",
                    promise.line("to"),
                    "%s: no flow leads from the senders to %s%s."
                            .formatted(
                                    promise.words(),
                                    promise.to(),
                                    promise.tier().map(it -> " for " + it).orElse("")),
                    "A promise without a way is only a sentence.",
                    "Draw the missing flow, or look for a name that differs."));
            return;
        }
        inTime(promise, paths);
        if (promise.loses().isPresent() && !bestEffort(promise, paths)) {
            byAvailability(promise, paths);
        }
    }

    private void inTime(Promise promise, List<Way> paths) {
        var fastest = paths.stream()
                .min(Comparator.comparingDouble(it -> it.seconds(design)))
                .orElseThrow();
        var seconds = fastest.seconds(design);
        if (promise.within().isPresent() && seconds > promise.within().getAsDouble() * ROUNDING) {
            found.add(new Finding(
                    "late",
                    promise.line("within"),
                    "%s: %s takes %s with nothing waiting, and %s is promised."
                            .formatted(
                                    promise.words(),
                                    fastest.words(),
                                    words(seconds, Measure.TIME),
                                    words(promise.within().getAsDouble(), Measure.TIME)),
                    "Waiting comes on top, so no day is good enough for it.",
                    "Shorten the longest step, gather for less time, or promise what can be kept."));
        }
    }

    private boolean bestEffort(Promise promise, List<Way> paths) {
        if (!promise.tight() || paths.stream().anyMatch(it -> it.bestEffort().isEmpty())) {
            return false;
        }
        var arrow = paths.getFirst().bestEffort().getFirst();
        found.add(new Finding(
                "best-effort",
                arrow.line("sent"),
                "%s may lose %s, and %s is best effort.".formatted(promise.words(), loses(promise), arrow.words()),
                "Without a yes nobody knows that something is missing, so nobody sends it again.",
                "Acknowledge this step, or part the tiers: a way with a yes for those who pay for it."));
        return true;
    }

    private void byAvailability(Promise promise, List<Way> paths) {
        var best = paths.stream()
                .min(Comparator.comparingDouble(it -> it.lost(design)))
                .orElseThrow();
        if (best.lost(design) > promise.loses().getAsDouble() * ROUNDING) {
            found.add(new Finding(
                    "availability",
                    promise.line("loses"),
                    "%s may lose %s; the steps without a yes are down for %s of the time."
                            .formatted(promise.words(), loses(promise), words(best.lost(design), Measure.SHARE)),
                    "What arrives while a step is down, without a yes, is gone: shares of steps in a row add up.",
                    "Acknowledge these steps, make them more available, or promise less."));
        }
    }

    private static String loses(Promise promise) {
        return words(promise.loses().orElse(1), Measure.SHARE);
    }

    /** Whoever hears yes stops caring. */
    private void yes(Arrow sent) {
        if (!sent.acknowledged() || sent.yesAfter().isEmpty()) {
            return;
        }
        var after = design.component(sent.yesAfter().get());
        var tight = design.promises().stream()
                .filter(it -> it.tight() && (it.tier().isEmpty() || sent.carries(it.tier())))
                .findFirst();
        if (tight.isPresent() && !after.safe()) {
            found.add(new Finding(
                    "early-yes",
                    sent.line("yes-after"),
                    "The senders hear yes when %s has it, which is no second copy, and %s may lose %s."
                            .formatted(after.name(), tight.get().words(), loses(tight.get())),
                    "After the yes the sender forgets it. If that machine dies, nobody has it.",
                    "Answer after a store or queue with 'replicas: 2' or more, in two buildings."));
        }
    }
}

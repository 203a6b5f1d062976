package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import java.util.ArrayList;
import java.util.List;

/** Whether the figures of a sheet agree with each other. */
final class ArithmeticChecks {
    /** The share by which rounded figures may differ. */
    static final double ROUNDING = 0.05;

    private final Design design;
    private final List<Finding> found = new ArrayList<>();

    ArithmeticChecks(Design design) {
        this.design = design;
    }

    List<Finding> all() {
        average();
        tiers();
        peak();
        design.arrows().forEach(this::bandwidth);
        design.components().values().forEach(this::balance);
        design.all(Kind.STORE).forEach(this::storage);
        design.components().values().forEach(this::pace);
        return found;
    }

    static boolean near(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    }

    private static String rate(double perSecond) {
        return words(perSecond, Measure.RATE);
    }

    private void average() {
        if (design.average().isPresent() && design.average().getAsDouble() > design.peak()) {
            found.add(new Finding(
                    "average",
                    design.peakLine(),
                    "The average, %s, is more than the peak, %s."
                            .formatted(rate(design.average().getAsDouble()), rate(design.peak())),
                    "A peak is the most that comes; all sizes below rest on it.",
                    "Work out both again from the same source: a minute, an hour, a day?"));
        }
    }

    private void tiers() {
        var sum = design.tiers().values().stream().mapToDouble(it -> it).sum();
        if (!design.tiers().isEmpty() && !near(sum, 1)) {
            found.add(new Finding(
                    "tiers",
                    design.peakLine(),
                    "The shares of the tiers add up to %s.".formatted(words(sum, Measure.SHARE)),
                    "Every sender is in exactly one tier, or some are promised nothing.",
                    "Make the shares add up to 100 %."));
        }
    }

    private void peak() {
        var sent = design.outOf(Arrow.SENDERS);
        var sum = sent.stream().mapToDouble(Arrow::rate).sum();
        if (!near(sum, design.peak())) {
            found.add(new Finding(
                    "peak",
                    sent.isEmpty() ? design.peakLine() : sent.getFirst().line("rate"),
                    "The senders send %s, and the peak is %s.".formatted(rate(sum), rate(design.peak())),
                    "Everything behind the intake is sized for the wrong load.",
                    "Write flows from 'senders' that add up to the peak, or correct the peak."));
        }
    }

    private void bandwidth(Arrow arrow) {
        var is = arrow.rate() * arrow.size();
        if (arrow.bandwidth().isPresent() && !near(is, arrow.bandwidth().getAsDouble())) {
            found.add(new Finding(
                    "bandwidth",
                    arrow.line("bandwidth"),
                    "%s: %s times %s is %s, and %s is written."
                            .formatted(
                                    arrow.words(),
                                    rate(arrow.rate()),
                                    words(arrow.size(), Measure.SIZE),
                                    words(is, Measure.BANDWIDTH),
                                    words(arrow.bandwidth().getAsDouble(), Measure.BANDWIDTH)),
                    "A figure that is wrong here is wrong in every disk and network behind it.",
                    "Work it out again. Bits are not bytes, and a minute has 60 seconds."));
        }
    }

    private void balance(Component at) {
        var in = design.load(at.name()) * at.fanout();
        var arrows = design.outOf(at.name());
        var out = arrows.stream().mapToDouble(Arrow::rate).sum();
        if (arrows.isEmpty() || near(in, out)) {
            return;
        }
        var more = out > in;
        found.add(new Finding(
                more ? "more-out" : "less-out",
                at.line("fanout"),
                "%s: %s comes in%s, and %s goes out."
                        .formatted(
                                at.name(),
                                rate(design.load(at.name())),
                                at.fanout() == 1 ? "" : ", times a fan-out of " + words(at.fanout(), Measure.COUNT),
                                rate(out)),
                more
                        ? "Nothing makes things out of nothing: each copy is a call, a cost and a place to lose it."
                        : "What comes in and does not go out is lost, and nobody has counted it.",
                "Correct a rate, or write 'fanout: %s' if that many go out for each that comes in, and say why."
                        .formatted(words(out / Math.max(design.load(at.name()), 1e-9), Measure.COUNT))));
    }

    private void storage(Component store) {
        if (store.holds().isEmpty() || store.keeps().isEmpty()) {
            return;
        }
        var share = design.average().orElse(design.peak()) / design.peak();
        var bytes = design.load(store.name()) * share * design.sizeAt(store.name());
        var needs = bytes * store.keeps().getAsDouble() * store.replicas();
        if (needs > store.holds().getAsDouble() * (1 + ROUNDING)) {
            found.add(new Finding(
                    "storage",
                    store.line("holds"),
                    "%s: %s for %s, written %d times, is %s; it holds %s."
                            .formatted(
                                    store.name(),
                                    words(bytes, Measure.BANDWIDTH),
                                    words(store.keeps().getAsDouble(), Measure.TIME),
                                    store.replicas(),
                                    words(needs, Measure.SIZE),
                                    words(store.holds().getAsDouble(), Measure.SIZE)),
                    "It is full before the time is over, and then it refuses or forgets.",
                    "Make it larger, keep less long, or count on compression and say by how much."));
        }
    }

    private void pace(Component at) {
        if (at.rate().isEmpty() || at.parallel().isEmpty() || at.time() == 0) {
            return;
        }
        var most = at.parallel().getAsDouble() * (at.is(Kind.DESTINATION) ? 1 : at.batch()) / at.time();
        if (at.rate().getAsDouble() > most * (1 + ROUNDING)) {
            found.add(new Finding(
                    "pace",
                    at.line("rate"),
                    "%s: %s at a time, %s each, is %s for a copy at most; %s is written."
                            .formatted(
                                    at.name(),
                                    words(at.parallel().getAsDouble(), Measure.COUNT),
                                    words(at.time(), Measure.TIME),
                                    rate(most),
                                    rate(at.rate().getAsDouble())),
                    "What is under way is rate times time, and there is room for less.",
                    "Let more run at a time, gather larger batches, or lower the rate."));
        }
    }
}

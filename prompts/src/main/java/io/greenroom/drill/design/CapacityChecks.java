package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether each component can do what comes to it, and with one copy less. */
final class CapacityChecks {
    private final Design design;

    CapacityChecks(Design design) {
        this.design = design;
    }

    List<Finding> all() {
        return design.components().values().stream()
                .flatMap(it -> (it.is(Kind.DESTINATION) ? limit(it) : own(it)).stream())
                .toList();
    }

    private boolean over(Component at, int copies) {
        var capacity = at.capacity(copies);
        return capacity.isPresent() && design.load(at.name()) > capacity.getAsDouble() * (1 + 1e-6);
    }

    private static String rate(double perSecond) {
        return words(perSecond, Measure.RATE);
    }

    private Optional<Finding> limit(Component at) {
        if (!over(at, at.copies())) {
            return Optional.empty();
        }
        var load = design.load(at.name());
        var capacity = at.capacity().orElseThrow();
        return Optional.of(new Finding(
                "limit",
                at.line("rate"),
                "%s takes %s%s, and %s is sent to it."
                        .formatted(
                                at.name(),
                                rate(capacity),
                                at.batch() > 1
                                        ? " (%s of %s)"
                                                .formatted(
                                                        rate(capacity / at.batch()), words(at.batch(), Measure.COUNT))
                                        : "",
                                rate(load)),
                "The limit is not yours, so no number of workers helps: an hour of the peak takes %s to deliver."
                        .formatted(words(3600 * load / capacity, Measure.TIME)),
                "Put at least %s into a call, send less, or ask for a higher limit and say what you do without it."
                        .formatted(words(Math.ceil(load / capacity * at.batch()), Measure.COUNT))));
    }

    private Optional<Finding> own(Component at) {
        return Stream.of(overload(at), withoutOne(at)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Finding> overload(Component at) {
        if (!over(at, at.copies())) {
            return Optional.empty();
        }
        var load = design.load(at.name());
        var each = at.capacity(1).orElseThrow();
        return Optional.of(new Finding(
                "capacity",
                at.line("copies"),
                "%s: %s comes at the peak, and %s can do %s."
                        .formatted(at.name(), rate(load), copies(at.copies()), rate(at.copies() * each)),
                "What is not done waits, and waits longer every second until the peak is over.",
                "At least %s, and one more for the one that fails.".formatted(copies((int) Math.ceil(load / each)))));
    }

    private Optional<Finding> withoutOne(Component at) {
        if (!over(at, at.copies() - 1)) {
            return Optional.empty();
        }
        var each = at.capacity(1).orElseThrow();
        return Optional.of(new Finding(
                "one-lost",
                at.line("copies"),
                "%s: when one of %s is lost, %s is left, and %s comes at the peak."
                        .formatted(
                                at.name(),
                                copies(at.copies()),
                                rate((at.copies() - 1) * each),
                                rate(design.load(at.name()))),
                "Machines fail when they are busiest, and a release takes one out as well.",
                "Write %s.".formatted(copies(at.copies() + 1))));
    }

    private static String copies(int count) {
        return count + (count == 1 ? " copy" : " copies");
    }
}

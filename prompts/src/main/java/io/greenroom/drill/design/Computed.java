package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What follows from the figures of a sheet.
 *
 * @param rows by component
 * @param figures as sentences
 */
record Computed(List<Row> rows, List<String> figures) {
    /**
     * A component at the peak.
     *
     * @param load things a second
     * @param bandwidth bytes a second
     * @param capacity things a second, if the sheet says it
     * @param withoutOne share of its capacity that is used with one copy lost, above 1 if it cannot; not of destinations
     * @param underWay things that are there at a time
     * @param roomSeconds until it is full, if nothing is taken out
     */
    record Row(
            String name,
            Kind kind,
            double load,
            double bandwidth,
            OptionalDouble capacity,
            OptionalDouble withoutOne,
            double underWay,
            OptionalDouble roomSeconds) {
        /** Share of the capacity that is used. */
        OptionalDouble use() {
            return capacity.isPresent() ? OptionalDouble.of(load / capacity.getAsDouble()) : capacity;
        }
    }

    static Computed of(Design design) {
        var rows =
                design.components().values().stream().map(it -> row(design, it)).toList();
        List<String> figures = new ArrayList<>();
        figures.add("In at the peak: %s, %s."
                .formatted(rate(design.peak()), words(design.peak() * design.size(), Measure.BANDWIDTH)));
        var out = design.all(Kind.DESTINATION).stream()
                .mapToDouble(it -> design.load(it.name()))
                .sum();
        figures.add("Out at the peak: %s, %s for each that comes in."
                .formatted(rate(out), words(out / design.peak(), Measure.COUNT)));
        design.average()
                .ifPresent(it -> figures.add("A day: %s, %s."
                        .formatted(
                                words(it * 86_400, Measure.COUNT), words(it * 86_400 * design.size(), Measure.SIZE))));
        design.all(Kind.STORE).stream()
                .filter(it -> it.keeps().isPresent() && design.load(it.name()) > 0)
                .forEach(it -> figures.add(kept(design, it)));
        design.outage().ifPresent(it -> design.all(Kind.DESTINATION).forEach(at -> away(design, at, it, figures)));
        return new Computed(rows, List.copyOf(figures));
    }

    private static String rate(double perSecond) {
        return words(perSecond, Measure.RATE);
    }

    private static Row row(Design design, Component at) {
        var load = design.load(at.name());
        var left = at.capacity(at.copies() - 1);
        var own = !at.is(Kind.DESTINATION) && left.isPresent();
        var room = design.room(at, load) / load;
        return new Row(
                at.name(),
                at.kind(),
                load,
                load * design.sizeAt(at.name()),
                at.capacity(),
                own ? OptionalDouble.of(load / left.getAsDouble()) : OptionalDouble.empty(),
                load * at.time(),
                at.holdsBack() && Double.isFinite(room) ? OptionalDouble.of(room) : OptionalDouble.empty());
    }

    private static String kept(Design design, Component store) {
        var share = design.average().orElse(design.peak()) / design.peak();
        var bytes = design.load(store.name()) * share * design.sizeAt(store.name());
        return "%s keeps %s in %s, written %d times."
                .formatted(
                        store.name(),
                        words(bytes * store.keeps().orElse(0) * store.replicas(), Measure.SIZE),
                        words(store.keeps().orElse(0), Measure.TIME),
                        store.replicas());
    }

    private static void away(Design design, Component at, double outage, List<String> figures) {
        var load = design.load(at.name());
        var waiting = load * outage;
        var spare = at.capacity().orElse(0) - load;
        figures.add("%s away for %s at the peak: %s wait, %s%s"
                .formatted(
                        at.name(),
                        words(outage, Measure.TIME),
                        words(waiting, Measure.COUNT),
                        words(waiting * design.sizeAt(at.name()), Measure.SIZE),
                        at.capacity().isEmpty()
                                ? "."
                                : spare > 0
                                        ? "; caught up %s later.".formatted(words(waiting / spare, Measure.TIME))
                                        : "; never caught up while the peak lasts."));
    }
}

package io.greenroom.drill.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A sheet as it was filled in.
 *
 * @param peak things a second that come in at the busiest time
 * @param peakLine on which it stands, from 1
 * @param average things a second over the day
 * @param size bytes of one on average
 * @param outage seconds that a destination may be away without loss
 * @param tiers shares of all traffic, 0 to 1, by name, in the sheet's order
 * @param components by name, in the sheet's order
 * @param outageAt the destination that is away on the busiest day, if the sheet says which
 * @param throttleAt the destination that lets fewer through, if the sheet says which
 */
record Design(
        Path file,
        String title,
        double peak,
        int peakLine,
        OptionalDouble average,
        double size,
        OptionalDouble outage,
        Map<String, Double> tiers,
        Map<String, Component> components,
        List<Arrow> arrows,
        List<Promise> promises,
        Optional<String> outageAt,
        Optional<String> throttleAt) {

    Component component(String name) {
        return Objects.requireNonNull(components.get(name), name);
    }

    List<Component> all(Kind kind) {
        return components.values().stream().filter(it -> it.is(kind)).toList();
    }

    List<Arrow> into(String name) {
        return arrows.stream().filter(it -> it.to().equals(name)).toList();
    }

    List<Arrow> outOf(String name) {
        return arrows.stream().filter(it -> it.from().equals(name)).toList();
    }

    /** Things a second that come to a component at the peak. */
    double load(String name) {
        return into(name).stream().mapToDouble(Arrow::rate).sum();
    }

    /** Bytes of a thing that comes to a component, on average. */
    double sizeAt(String name) {
        var bytes = into(name).stream().mapToDouble(it -> it.rate() * it.size()).sum();
        return load(name) > 0 ? bytes / load(name) : size;
    }

    /** What may wait there, as things; infinity without a bound. A store keeps what comes in a time. */
    double room(Component at, double perSecond) {
        return at.bound()
                .map(it -> it.items(perSecond, sizeAt(at.name())))
                .orElseGet(() -> at.is(Kind.STORE) && at.keeps().isPresent()
                        ? at.keeps().getAsDouble() * perSecond
                        : Double.POSITIVE_INFINITY);
    }

    String place(int line) {
        return file.getFileName() + ":" + line;
    }
}

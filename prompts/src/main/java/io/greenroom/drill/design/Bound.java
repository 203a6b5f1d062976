package io.greenroom.drill.design;

import io.greenroom.drill.arithmetic.Amounts;
import io.greenroom.drill.arithmetic.Amounts.Measure;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much may wait: so many things, bytes, or as much as comes in a time.
 *
 * @param value things, bytes or seconds
 */
record Bound(double value, Measure measure) {
    static Optional<Bound> read(String text) {
        return Stream.of(Measure.COUNT, Measure.SIZE, Measure.TIME)
                .flatMap(it -> Amounts.read(text, it).stream().mapToObj(value -> new Bound(value, it)))
                .findFirst();
    }

    /** Things, if so many bytes each come at such a rate. */
    double items(double perSecond, double bytesEach) {
        return switch (measure) {
            case TIME -> value * perSecond;
            case SIZE -> value / bytesEach;
            default -> value;
        };
    }

    String words() {
        return Amounts.words(value, measure);
    }
}

package io.greenroom.conformance.properties;

import io.greenroom.kit.http.Excerpt;
import java.util.List;
import java.util.stream.Stream;

/** How a generated input reads in a report. */
final class Sample {
    private static final int MOST_CODE_POINTS = 120;

    private Sample() {}

    /** A line each; lists are taken apart. */
    static List<String> lines(List<Object> values) {
        return values.stream().flatMap(Sample::lines).toList();
    }

    private static Stream<String> lines(Object value) {
        return value instanceof List<?> list ? list.stream().flatMap(Sample::lines) : Stream.of(line(value));
    }

    private static String line(Object value) {
        return value instanceof String text
                ? "\"%s\" (%d code points)"
                        .formatted(Excerpt.of(text, MOST_CODE_POINTS), text.codePointCount(0, text.length()))
                : Excerpt.of(String.valueOf(value), MOST_CODE_POINTS);
    }
}

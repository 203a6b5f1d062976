package io.greenroom.conformance.checks;

import io.greenroom.kit.http.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Says in a few words how one list differs from another: what is missing, doubled, foreign or out of order. */
public final class Difference {
    private static final int SHOWN = 4;
    private static final int EXCERPT = 48;
    private static final int BEFORE_DIFFERENCE = 24;

    private Difference() {}

    /** The list itself if it is short, else its ends and length. */
    public static <V> String brief(List<V> values) {
        if (values.isEmpty()) {
            return "no items";
        }
        if (values.size() <= 2 * SHOWN) {
            return "[" + shown(values, values.size()) + "]";
        }
        return "%d items, %s … %s".formatted(values.size(), word(values.getFirst()), word(values.getLast()));
    }

    /** A text, in quotes and with everything in it visible, from shortly before the place where it differs from another. */
    public static String shown(String text, String other) {
        var same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        var from = same <= BEFORE_DIFFERENCE
                ? 0
                : text.offsetByCodePoints(0, text.codePointCount(0, same) - BEFORE_DIFFERENCE / 2);
        return (from == 0 ? "" : "… ") + '"' + Excerpt.exact(text.substring(from), EXCERPT) + '"';
    }

    /** How {@code got} differs from {@code expected}. */
    public static <V> String of(List<V> expected, List<V> got) {
        List<String> parts = new ArrayList<>();
        name(parts, "missing", missing(expected, got));
        name(parts, "doubled", doubled(got));
        name(parts, "not expected", missing(got, expected));
        if (parts.isEmpty()) {
            return outOfOrder(expected, got);
        }
        return brief(got) + ": " + String.join("; ", parts);
    }

    private static <V> void name(List<String> parts, String word, List<V> values) {
        if (!values.isEmpty()) {
            var more = values.size() > SHOWN ? " and %d more".formatted(values.size() - SHOWN) : "";
            parts.add(word + " " + shown(values, SHOWN) + more);
        }
    }

    private static <V> List<V> missing(List<V> from, List<V> in) {
        var there = new HashSet<>(in);
        return from.stream().filter(value -> !there.contains(value)).distinct().toList();
    }

    private static <V> List<V> doubled(List<V> values) {
        Set<V> seen = new HashSet<>();
        return values.stream().filter(value -> !seen.add(value)).distinct().toList();
    }

    private static <V> String outOfOrder(List<V> expected, List<V> got) {
        for (var i = 0; i < Math.min(expected.size(), got.size()); i++) {
            if (!Objects.equals(expected.get(i), got.get(i))) {
                return "another order: %s in place %d, where %s belongs"
                        .formatted(word(got.get(i)), i + 1, word(expected.get(i)));
            }
        }
        return brief(got);
    }

    private static <V> String shown(List<V> values, int most) {
        return String.join(
                ", ", values.stream().limit(most).map(Difference::word).toList());
    }

    private static <V> String word(V value) {
        return value instanceof String text ? '"' + Excerpt.exact(text, 24) + '"' : String.valueOf(value);
    }
}

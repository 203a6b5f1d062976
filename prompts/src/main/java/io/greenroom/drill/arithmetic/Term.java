package io.greenroom.drill.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A term of somebody's working and what it comes to.
 *
 * @param computed whether something was worked out in it; a number with its unit is only written down
 * @param readings all that it may mean: at and in divide by what follows, or multiply by it
 */
record Term(String text, boolean computed, Quantity value, List<Quantity> readings) {
    private static final Pattern COMPUTED = Pattern.compile(
            "\\d[^=]*?(?:[*×·÷/+−^]|(?<=\\d)x(?=\\d)|\\s-\\s|\\b(?:x|times|divided|over|per|less|of)\\b)[^=]*?\\d");
    private static final Pattern AT = Pattern.compile("\\s+at\\s+\\D{0,3}\\d.*$");

    /**
     * None if there is no number in it.
     *
     * @throws Terms.Unlike if unlike things are added
     */
    static Optional<Term> of(String text) {
        var computed = COMPUTED.matcher(text).find();
        var plain = computed ? text : AT.matcher(text).replaceFirst("");
        return Terms.value(plain)
                .map(value -> new Term(
                        plain.strip(),
                        computed,
                        value,
                        Stream.concat(Stream.of(value), other(plain).stream())
                                .distinct()
                                .toList()));
    }

    /** {@code 350 B each at 18k/s} is a product, and {@code 2 TB in 30 days} a rate. */
    private static Optional<Quantity> other(String text) {
        return Terms.value(text.replaceAll("\\bat\\b", "times").replaceAll("\\bin(?=\\s+\\d)", "over"));
    }

    /** What follows from this one by a term that begins with an operator. */
    Term goesOn(Term next) {
        var together = next.readings().stream().map(value::times).toList();
        return new Term(
                "(%s) %s".formatted(text, next.text().substring(1).strip()), true, together.getFirst(), together);
    }

    /** So much more than this one; the other alone if they are not alike, or it is a sum of its own. */
    Term and(Term more) {
        if (more.computed || !more.value.likeWith(value)) {
            return more;
        }
        var sum = value.plus(more.value);
        return new Term("%s %s".formatted(text, more.text), true, sum, List.of(sum));
    }

    /** Whether it is written as a share, which counts nothing. */
    boolean share() {
        return text.endsWith("%") || text.endsWith("percent");
    }

    /** Whether the other says the same of a size, a time or a rate. Counts may only go with each other. */
    boolean convertsTo(Term to) {
        return readings.stream().filter(it -> !it.likeWith(Quantity.ONE)).anyMatch(it -> to.readings.stream()
                .anyMatch(it::likeWith));
    }
}

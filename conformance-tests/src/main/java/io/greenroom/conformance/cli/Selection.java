package io.greenroom.conformance.cli;

import static java.util.stream.Collectors.toCollection;

import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the user asked to be judged.
 *
 * @param levels that were named, or of which a clause was; none if none was
 * @param clauses that are judged
 */
record Selection(Set<Level> levels, Set<Clause> clauses) {
    private static final Pattern RANGE = Pattern.compile("(\\d)(?:-(\\d))?");

    /**
     * Levels such as {@code 2}, {@code 1-3} or {@code 1,3}; clauses such as {@code L2-07}. None of either means all.
     *
     * @throws IllegalArgumentException with words for the user
     */
    static Selection of(List<String> levels, List<String> clauses) {
        var named = split(levels).flatMap(Selection::range).collect(toCollection(() -> EnumSet.noneOf(Level.class)));
        var picked = split(clauses).map(ClauseTexts::clause).collect(toCollection(() -> EnumSet.noneOf(Clause.class)));
        var all = EnumSet.allOf(Clause.class);
        if (!named.isEmpty()) {
            all.removeIf(clause -> !named.contains(clause.level()));
        }
        if (!picked.isEmpty()) {
            all.retainAll(picked);
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no clause is in both --level and --clause");
        }
        if (!picked.isEmpty()) {
            all.forEach(clause -> named.add(clause.level()));
        }
        return new Selection(named, all);
    }

    /** The levels that are judged. */
    Set<Level> judged() {
        return clauses.stream().map(Clause::level).collect(toCollection(() -> EnumSet.noneOf(Level.class)));
    }

    /** What is judged of a level. */
    Set<Clause> within(Level level) {
        return clauses.stream()
                .filter(clause -> clause.level() == level)
                .collect(toCollection(() -> EnumSet.noneOf(Clause.class)));
    }

    private static Stream<String> split(List<String> values) {
        return values.stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip);
    }

    private static Stream<Level> range(String text) {
        var match = RANGE.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "--level takes a number such as 2, or a range such as 1-3, not '" + text + "'");
        }
        var from = Integer.parseInt(match.group(1));
        var to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        if (to < from) {
            throw new IllegalArgumentException("--level " + text + " is empty");
        }
        return IntStream.rangeClosed(from, to).mapToObj(Level::of);
    }
}

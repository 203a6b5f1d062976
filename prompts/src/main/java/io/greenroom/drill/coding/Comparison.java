package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Matching;
import io.greenroom.kit.http.Excerpt;
import io.greenroom.kit.terminal.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what a program printed against what it should have. White space at the ends of lines and blank lines at the end never count. */
final class Comparison {
    private static final int LONGEST = 120;

    private final Problem problem;
    private final List<String> expected;
    private final List<String> got;

    private Comparison(Problem problem, List<String> expected, List<String> got) {
        this.problem = problem;
        this.expected = trimmed(expected);
        this.got = trimmed(got);
    }

    /** Where two outputs part, in words. */
    record Gap(String expected, String got) {}

    /** None if the output is right. */
    static Optional<Gap> gap(Problem problem, List<String> expected, List<String> got) {
        return new Comparison(problem, expected, got).gap();
    }

    private static List<String> trimmed(List<String> lines) {
        List<String> trimmed = new ArrayList<>(lines.size());
        lines.forEach(line -> trimmed.add(line.stripTrailing()));
        while (!trimmed.isEmpty() && trimmed.getLast().isEmpty()) {
            trimmed.removeLast();
        }
        return trimmed;
    }

    private Optional<Gap> gap() {
        if (got.isEmpty() && !expected.isEmpty()) {
            return Optional.of(new Gap(
                    "%s, the first %s".formatted(lines(expected), quoted(expected, 0)), "nothing on standard output"));
        }
        return problem.matching() == Matching.ANY_ORDER ? anyOrder() : inOrder();
    }

    private Optional<Gap> inOrder() {
        var both = Math.min(expected.size(), got.size());
        for (var i = 0; i < both; i++) {
            if (!same(expected.get(i), got.get(i))) {
                return Optional.of(different(i));
            }
        }
        if (expected.size() > both) {
            return Optional.of(new Gap(
                    "%s; line %d is %s".formatted(lines(expected), both + 1, quoted(expected, both)),
                    "%s, right as far as they go".formatted(lines(got))));
        }
        return got.size() == both
                ? Optional.empty()
                : Optional.of(new Gap(
                        lines(expected), "%s; line %d is %s".formatted(lines(got), both + 1, quoted(got, both))));
    }

    private Gap different(int at) {
        return new Gap(
                "line %d: %s".formatted(at + 1, quoted(expected, at)),
                "line %d: %s%s".formatted(at + 1, quoted(got, at), at == 0 ? "" : ", after %d right".formatted(at)));
    }

    private boolean same(String one, String other) {
        return one.equals(other)
                || (problem.matching() == Matching.NUMBERS && Numbers.near(one, other, problem.within()));
    }

    private Optional<Gap> anyOrder() {
        var missing = Lines.without(expected, got);
        var needless = Lines.without(got, expected);
        if (missing.isEmpty() && needless.isEmpty()) {
            return Optional.empty();
        }
        var expects = missing.isEmpty()
                ? "%s, in any order".formatted(lines(expected))
                : "among %s: %s".formatted(lines(expected), quoted(missing, 0));
        var has = needless.isEmpty()
                ? "%s; %s missing".formatted(lines(got), Figures.number(missing.size()))
                : "%s, among them %s".formatted(lines(got), quoted(needless, 0));
        return Optional.of(new Gap(expects, has));
    }

    private static String lines(List<String> all) {
        return Figures.count(all.size(), "line");
    }

    private static String quoted(List<String> lines, int at) {
        return "\"" + Excerpt.exact(lines.get(at), LONGEST) + "\"";
    }
}

package io.greenroom.drill.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody wrote, step by step: statements, and in each of them terms that are said to be equal. Whatever has no number
 * in it is talk, and left out.
 */
final class Working {
    private static final double ROUNDING = 0.03;
    private static final Pattern STATEMENTS =
            Pattern.compile("[\\n;]+|(?<=\\D)\\.(?=\\s|$)|(?<=\\d)\\.(?=\\s+\\D|\\s*$)");
    private static final Pattern EQUALS =
            Pattern.compile("(?:≈|=>|~=|=|→|->|\\b(?:is|are|gives|makes|or|about|roughly|i\\.e|that's|so)\\b)+");
    private static final Pattern ASIDE = Pattern.compile("(?<=[\\p{L}%])\\s*\\(([^()]*\\d[^()]*)\\)\\s*$");
    private static final Pattern RANGE = Pattern.compile("\\d[\\p{L}/ ]*(?:\\bto\\b|–)\\s*\\d");
    private static final Pattern BEGINS_WITH_SIGN = Pattern.compile("^\\s*(?:times\\b|divided by\\b|[*×·÷/x]\\s).*");

    private final List<Step> steps = new ArrayList<>();
    private Optional<Term> last = Optional.empty();

    /** A term and what it comes to. */
    record Term(String text, Quantity value) {}

    /** Two terms that are said to be equal. */
    record Step(Term from, Term to) {
        boolean holds() {
            return to.value().near(from.value(), ROUNDING) || loose();
        }

        /** Somebody who left the units out on one side may have meant thousands. */
        private boolean loose() {
            var bare = from.value().likeWith(Quantity.ONE) || to.value().likeWith(Quantity.ONE);
            if (!bare || from.value().likeWith(to.value()) || from.value().value() == 0) {
                return false;
            }
            var tens = Math.log10(Math.abs(to.value().value() / from.value().value())) / 3;
            return Math.abs(tens - Math.rint(tens)) < ROUNDING / 6;
        }
    }

    private Working(String answer) {
        for (var statement : STATEMENTS.split(answer.replace("'s ", " "), -1)) {
            statement(statement);
        }
    }

    static Working of(String answer) {
        return new Working(answer);
    }

    /** Whether two bounds are given where one number is asked for. */
    static boolean range(String answer) {
        return RANGE.matcher(answer).find();
    }

    private void statement(String statement) {
        var begun = BEGINS_WITH_SIGN.matcher(statement).matches() && last.isPresent();
        Optional<Term> before = Optional.empty();
        for (var part : parts(statement)) {
            var term = begun && before.isEmpty() ? goesOn(part) : term(part);
            if (term.isPresent()) {
                before.ifPresent(from -> steps.add(new Step(from, term.get())));
                before = term;
                last = term;
            }
        }
    }

    private static List<String> parts(String statement) {
        List<String> parts = new ArrayList<>();
        for (var part : EQUALS.split(statement, -1)) {
            var aside = ASIDE.matcher(part);
            if (aside.find()) {
                parts.add(part.substring(0, aside.start()));
                parts.add(aside.group(1));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Optional<Term> term(String text) {
        return Terms.value(text.replace(",", ", ").replaceAll("(?<=\\d), (?=\\d{3})", ","))
                .map(value -> new Term(text.strip(), value));
    }

    /** {@code Times 1.2 KB} goes on from the last result. */
    private Optional<Term> goesOn(String text) {
        var from = last.orElseThrow();
        return Terms.value("1 " + text)
                .map(value -> new Term(
                        "(" + from.text() + ") " + text.strip(), from.value().times(value)));
    }

    /** What it comes to in the end. */
    Optional<Quantity> result() {
        return last.map(Term::value);
    }

    /** The first step that does not hold. */
    Optional<Step> broken() {
        return steps.stream().filter(step -> !step.holds()).findFirst();
    }
}

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
    private static final double ROUNDING = 0.04;
    private static final Pattern STATEMENTS =
            Pattern.compile("[\\n;]+|,\\s+|(?<=\\S):\\s+|(?<=\\D)\\.(?=\\s|$)|(?<=\\d)\\.(?=\\s+\\D|\\s*$)");
    private static final Pattern EQUALS =
            Pattern.compile("(?:≈|=>|~=|=|→|->|\\b(?:is|are|gives|makes|takes|or|about|roughly|i\\.e|that's|so)\\b)+");
    private static final Pattern ASIDE = Pattern.compile("(?<=[\\p{L}%])\\s*\\(([^()]*\\d[^()]*)\\)\\s*$");
    private static final Pattern BOUNDS = Pattern.compile("\\d[\\p{L}/ ]*(?:\\bto\\b|–)\\s*\\d"
            + "|\\bbetween\\b.*\\d.*\\band\\b.*\\d|\\b(?:more|less) than\\s+\\d|\\bat (?:least|most)\\s+\\d");
    private static final Pattern GOES_ON = Pattern.compile("^\\s*(?:times\\b|divided by\\b|[*×·÷/x]\\s).*");
    private static final Pattern SHARE = Pattern.compile("^\\D*\\d+(?:\\.\\d+)?\\s*(?:%|percent\\b)\\D*$");
    private static final Pattern LESS = Pattern.compile("\\bless\\s+(\\d+(?:\\.\\d+)?)\\s*%");
    private static final Pattern ONE = Pattern.compile("(?i)\\bone\\b");
    private static final Pattern TALK =
            Pattern.compile("^\\s*(?:which|fits|well|far|much|\\p{L}+ times (?:the|that|what))\\b.*");

    private final List<Step> steps = new ArrayList<>();
    private Optional<Term> last = Optional.empty();
    private Optional<String> nonsense = Optional.empty();
    private boolean alternatives;

    /** A term and what it comes to. */
    record Term(String text, Quantity value) {}

    /** Two terms that are said to be equal. */
    private record Step(Term from, Term to) {
        boolean holds() {
            return to.value().meant(from.value(), ROUNDING)
                    || rounded(from.value().written(), to.value().written());
        }

        /** To the next whole number, either way. */
        private static boolean rounded(double from, double to) {
            return to == Math.rint(to) && Math.abs(to - from) < 1 && from >= 1;
        }

        String words() {
            return "'%s' is not '%s'".formatted(from.text(), to.text());
        }
    }

    private Working(String answer) {
        var plain = answer.replace("'s ", " ")
                .replaceAll("(?i)\\ba bit\\b", "")
                .replaceAll("[*x×·]\\s*8\\s*bits?\\b(?! ?/)", "");
        for (var statement : STATEMENTS.split(plain, -1)) {
            if (last.isEmpty() || !TALK.matcher(statement).matches()) {
                statement(statement);
            }
        }
    }

    static Working of(String answer) {
        return new Working(answer);
    }

    /** Whether bounds are given where one number is asked for. */
    boolean unclear(String answer) {
        return alternatives || BOUNDS.matcher(answer).find();
    }

    private void statement(String statement) {
        Optional<Term> before = Optional.empty();
        var parts = parts(statement);
        for (var i = 0; i < parts.size(); i++) {
            var part = i < parts.size() - 1 ? ONE.matcher(parts.get(i)).replaceAll("1") : parts.get(i);
            var term = before.isEmpty() ? first(part) : term(part);
            if (term.isPresent()) {
                before.ifPresent(from -> steps.add(new Step(from, term.get())));
                before = term;
                last = term;
            }
        }
        alternatives |= statement.matches(".*\\d.*\\bor\\b.*\\d.*")
                && !steps.isEmpty()
                && !steps.getLast().holds();
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

    /** {@code Times 1.2 KB} and {@code 40 % of it} go on from the last result. */
    private Optional<Term> first(String text) {
        var goesOn = GOES_ON.matcher(text).matches() || SHARE.matcher(text).matches();
        if (last.isEmpty() || !goesOn) {
            return term(text);
        }
        var from = last.get();
        return value("1 " + text)
                .map(value -> new Term(
                        "(" + from.text() + ") " + text.strip(), from.value().times(value)));
    }

    private Optional<Term> term(String text) {
        return value(text).map(value -> new Term(text.strip(), value));
    }

    private Optional<Quantity> value(String text) {
        try {
            return Terms.value(LESS.matcher(text).replaceAll("* (1 - $1 / 100)"));
        } catch (Terms.Unlike e) {
            nonsense = Optional.of(text.strip());
            return Optional.empty();
        }
    }

    /** What it comes to in the end. */
    Optional<Quantity> result() {
        return last.map(Term::value);
    }

    /** The first step that does not hold, in words. */
    Optional<String> broken() {
        return nonsense.map("'%s' adds things that are not alike"::formatted)
                .or(() ->
                        steps.stream().filter(step -> !step.holds()).findFirst().map(Step::words));
    }
}

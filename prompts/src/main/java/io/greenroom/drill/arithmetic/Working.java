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
    private static final Pattern STATEMENTS =
            Pattern.compile("[\\n;]+|,\\s+|(?<=\\S):\\s+|(?<=\\D)\\.(?=\\s|$)|(?<=\\d)\\.(?=\\s+\\D|\\s*$)");
    private static final Pattern EQUALS =
            Pattern.compile("(?:≈|=>|~=|=|→|->|\\b(?:is|are|gives?(?: us)?|makes?|takes?|holds?"
                    + "|comes? to|equals|amounts to|or|about|roughly|i\\.e|that's|so)\\b)+");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:=>|→|->)\\s*");
    private static final Pattern ASIDE = Pattern.compile(
            "(?<=[\\p{L}\\d%)])\\s+\\(([^()]*\\d[^()]*)\\)\\s*$|(?<=[\\p{L}%])\\(([^()]*\\d[^()]*)\\)\\s*$");
    private static final Pattern BOUNDS = Pattern.compile("\\d[\\p{L}/ ]*(?:\\bto\\b|–)\\s*\\d"
            + "|\\bbetween\\b.*\\d.*\\band\\b.*\\d|\\b(?:more|less) than\\s+\\d|\\bat (?:least|most)\\s+\\d");
    private static final Pattern GOES_ON =
            Pattern.compile("^\\s*(?:times\\b|divided by\\b|over\\b|[*×·÷/]\\s?|x(?=[\\s\\d])).*");
    private static final Pattern ADDS = Pattern.compile("^\\s*(?:and|plus)\\s(?=\\s*\\d).*");
    private static final Pattern SHARE = Pattern.compile("^\\D*\\d+(?:\\.\\d+)?\\s*(?:%|percent\\b)\\s*of\\b\\D*$");
    private static final Pattern LESS = Pattern.compile("\\bless\\s+(\\d+(?:\\.\\d+)?)\\s*%");
    private static final Pattern ONE = Pattern.compile("(?i)\\bone\\b(?! every)");
    private static final Pattern TALK = Pattern.compile(
            "^\\s*(?:which(?! (?:is|are|makes?|gives?|comes?|equals)\\b)|fits|well|far|much|\\p{L}+ times (?:the|that|what))\\b.*"
                    + "|.*\\b(?:more|less|fewer|higher|lower|larger|smaller) than\\b.*");

    private final List<Step> steps = new ArrayList<>();
    private Optional<Term> last = Optional.empty();
    private Optional<String> nonsense = Optional.empty();
    private boolean unclear;

    private Working(String answer) {
        var plain = Plain.of(answer.replace("'s ", " ")
                .replaceAll("(?i)\\ba bit\\b", "")
                .replaceAll("[*x×·]\\s*8\\s*bits?\\b(?! ?/)", ""));
        for (var statement : STATEMENTS.split(plain, -1)) {
            if (last.isEmpty() || !TALK.matcher(statement).matches()) {
                unclear |= BOUNDS.matcher(statement).find();
                statement(statement);
            }
        }
    }

    static Working of(String answer) {
        return new Working(answer);
    }

    /** Whether bounds are given where one number is asked for. */
    boolean unclear() {
        return unclear;
    }

    private void statement(String statement) {
        var aside = ASIDE.matcher(statement);
        if (!aside.find()) {
            chain(statement);
            return;
        }
        var before = last;
        chain(statement.substring(0, aside.start()));
        var inside = Optional.ofNullable(aside.group(1)).orElse(aside.group(2));
        if (last.equals(before)) {
            chain(inside);
        } else if (!EQUALS.matcher(inside).find()) {
            last.ifPresent(main -> term(inside).ifPresent(it -> aside(main, it)));
        }
    }

    /** What stands in brackets behind a number is where it comes from, or what it comes to, or a remark. */
    private void aside(Term main, Term inside) {
        if (inside.computed() && !main.computed()) {
            steps.add(new Step(inside, main));
        } else if (main.computed() && !inside.computed()) {
            steps.add(new Step(main, inside));
            last = Optional.of(inside);
        } else if (!main.value().likeWith(Quantity.ONE)
                && inside.value().likeWith(main.value())
                && new Step(main, inside).holds()) {
            last = Optional.of(inside);
        }
    }

    /** Terms that are said to be equal, one after the other. */
    private void chain(String statement) {
        var signs = EQUALS.matcher(statement);
        Optional<Term> before = Optional.empty();
        var sign = "";
        for (var begin = 0; begin <= statement.length(); ) {
            var found = signs.find();
            var end = found ? signs.start() : statement.length();
            var part = statement.substring(begin, end);
            var term = before.isEmpty()
                    ? first(found ? ONE.matcher(part).replaceAll("1") : part)
                    : term(found ? ONE.matcher(part).replaceAll("1") : part);
            if (term.isPresent()) {
                connect(before, sign, term.get());
                before = term;
                last = term;
            }
            sign = found ? signs.group() : "";
            begin = found ? signs.end() : statement.length() + 1;
        }
    }

    /** Only what was worked out can be worked out wrongly; {@code 1 MB = 667 events} says what goes with what. */
    private void connect(Optional<Term> before, String sign, Term to) {
        before.ifPresent(from -> {
            var step = new Step(from, to);
            unclear |= sign.equals("or") && !step.holds();
            if (from.computed() ? !(to.computed() && ARROW.matcher(sign).matches()) : from.convertsTo(to)) {
                steps.add(step);
            }
        });
    }

    /** {@code Times 1.2 KB}, {@code 40 % of it} and {@code plus 2} go on from the last result. */
    private Optional<Term> first(String text) {
        if (last.isPresent()
                && (GOES_ON.matcher(text).matches() || SHARE.matcher(text).matches())) {
            return last.flatMap(from -> term("1 " + text).map(from::goesOn));
        }
        var next = term(text);
        return ADDS.matcher(text).matches()
                ? next.map(it -> last.map(from -> from.and(it)).orElse(it))
                : next;
    }

    private Optional<Term> term(String text) {
        try {
            return Term.of(LESS.matcher(text).replaceAll("* (1 - $1 / 100)"));
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

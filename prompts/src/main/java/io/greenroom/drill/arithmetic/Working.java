package io.greenroom.drill.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote, step by step: statements, and in each of them terms that are said to be equal. Whatever has no number
 * in it is talk, and left out.
 */
final class Working {
    private final List<Step> steps = new ArrayList<>();
    private final List<Term> results = new ArrayList<>();
    private Optional<String> nonsense = Optional.empty();
    private boolean unclear;

    private Working(String answer) {
        var plain = Plain.of(answer.replace("'s ", " ")
                .replaceAll("(?i)\\ba bit\\b", "")
                .replaceAll("[*x×·]\\s*8\\s*bits?\\b(?! ?/)", ""));
        var unwrapped = Wording.RESULT_IN_BRACKETS.matcher(plain).replaceAll("$1");
        statements(Wording.REMARK.matcher(unwrapped).replaceAll(" "));
        Wording.REMARK.matcher(unwrapped).results().map(it -> it.group(1)).forEach(this::remark);
    }

    static Working of(String answer) {
        return new Working(answer);
    }

    /** Whether bounds are given where one number is asked for. */
    boolean unclear() {
        return unclear;
    }

    private void statements(String text) {
        for (var statement : Wording.STATEMENTS.split(text, -1)) {
            if (results.size() > 1 && Wording.CHECKED.matcher(statement).matches()) {
                results.removeLast();
            } else if (results.isEmpty() || !Wording.TALK.matcher(statement).matches()) {
                unclear |= Wording.BOUNDS.matcher(statement).find();
                statement(statement);
            }
        }
    }

    /** Its steps have to hold; what it comes to is no result if there is another. */
    private void remark(String text) {
        var before = results.size();
        statements(text);
        if (before > 0) {
            results.subList(before, results.size()).clear();
        }
    }

    private void statement(String statement) {
        var aside = Wording.ASIDE.matcher(statement);
        if (!aside.find()) {
            chain(statement);
            return;
        }
        var before = results.size();
        chain(statement.substring(0, aside.start()));
        var inside = Optional.ofNullable(aside.group(1)).orElse(aside.group(2));
        if (results.size() == before) {
            chain(inside);
        } else {
            term(inside).ifPresent(it -> aside(results.getLast(), it));
        }
    }

    /** What stands in brackets behind a number is where it comes from, or what it comes to, or a remark. */
    private void aside(Term main, Term inside) {
        if (inside.computed() && !main.computed()) {
            steps.add(new Step(inside, main));
        } else if (main.computed() && !inside.computed()) {
            steps.add(new Step(main, inside));
            results.add(inside);
        } else if (!main.value().likeWith(Quantity.ONE)
                && inside.value().likeWith(main.value())
                && new Step(main, inside).holds()) {
            results.add(inside);
        }
    }

    /** Terms that are said to be equal, one after the other. */
    private void chain(String statement) {
        var signs = Wording.EQUALS.matcher(statement);
        Optional<Term> before = Optional.empty();
        var sign = "";
        for (var begin = 0; begin <= statement.length(); ) {
            var found = signs.find();
            var part = statement.substring(begin, found ? signs.start() : statement.length());
            var counted = found ? Wording.ONE.matcher(part).replaceAll("1") : part;
            var term = before.isEmpty() ? first(counted) : term(counted);
            if (term.isPresent()) {
                connect(before, sign, term.get());
                before = term;
            }
            sign = found ? signs.group() : "";
            begin = found ? signs.end() : statement.length() + 1;
        }
        before.ifPresent(results::add);
    }

    /** Only what was worked out can be worked out wrongly; {@code 1 MB = 667 events} says what goes with what. */
    private void connect(Optional<Term> before, String sign, Term to) {
        before.ifPresent(from -> {
            var step = new Step(from, to);
            unclear |= sign.equals("or") && !step.holds();
            if (from.computed() ? !(to.computed() && Wording.ARROW.matcher(sign).matches()) : from.convertsTo(to)) {
                steps.add(step);
            }
        });
    }

    /** {@code Times 1.2 KB}, {@code 40 % of it} and {@code plus 2} go on from the last result. */
    private Optional<Term> first(String text) {
        if (results.isEmpty()) {
            return term(text);
        }
        var from = results.getLast();
        if (Wording.GOES_ON.matcher(text).matches()
                || Wording.SHARE.matcher(text).matches()) {
            return term("1 " + text).map(from::goesOn);
        }
        var next = term(text);
        return Wording.ADDS.matcher(text).matches() ? next.map(from::and) : next;
    }

    private Optional<Term> term(String text) {
        try {
            return Term.of(Wording.LESS.matcher(text).replaceAll("* (1 - $1 / 100)"));
        } catch (Terms.Unlike e) {
            nonsense = Optional.of(text.strip());
            return Optional.empty();
        }
    }

    /** What it comes to in the end: the last that is of this kind, or else the last of all. */
    Optional<Term> result(Quantity kind) {
        return results.reversed().stream()
                .filter(it -> it.value().likeWith(kind))
                .findFirst()
                .or(() -> results.reversed().stream().findFirst());
    }

    /** The first step that does not hold, in words. */
    Optional<String> broken() {
        return nonsense.map("'%s' adds things that are not alike"::formatted)
                .or(() ->
                        steps.stream().filter(step -> !step.holds()).findFirst().map(Step::words));
    }
}

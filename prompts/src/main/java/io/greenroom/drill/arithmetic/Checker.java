package io.greenroom.drill.arithmetic;

import io.greenroom.drill.round.Task;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Holds an answer against a task: what was asked for is a kind of thing and a number within a tolerance. Working that is
 * written down has to hold: a right result of wrong steps is right by luck, and counts as wrong.
 */
public final class Checker {
    private static final double SLIP = 0.025;
    private static final Pattern PER_DAY = Pattern.compile(
            "(?i)(\\d\\s*\\p{L}*|events|files)\\s*(?:/|\\bper|\\ba|\\beach|\\bevery)\\s*(?:day|d)\\b\\W*$");

    private static final Pattern MONEY = Pattern.compile("[$€£]");
    private static final Pattern CURRENCY =
            Pattern.compile("(?i)[$€£¢]|\\b(?:dollars?|euros?|pounds?|cents?|usd|eur|gbp)\\b");

    private final Task task;
    private final Function<String, BigDecimal> formula;
    private final Quantity unit;
    private final Quantity expected;

    private Checker(Task task, Function<String, BigDecimal> formula) {
        this.task = task;
        this.formula = formula;
        this.unit = Terms.unitOr(task.unit());
        this.expected = value(task.is());
    }

    /**
     * Whether an answer is right, and if not, what went wrong as far as it shows.
     *
     * @param formula what a formula comes to, in the task's unit
     * @param text a text with its parameters filled in
     */
    public static Checked check(
            Task task, Function<String, BigDecimal> formula, UnaryOperator<String> text, String answer) {
        return task.number() ? new Checker(task, formula).number(answer) : choice(task, text, answer);
    }

    private static Checked choice(Task task, UnaryOperator<String> text, String answer) {
        var given = plain(answer);
        if (given.equals(plain(text.apply(task.is())))) {
            return new Checked(true, "");
        }
        var slip = task.slips().stream()
                .filter(it -> plain(text.apply(it.is())).equals(given))
                .map(it -> text.apply(it.words()))
                .findFirst();
        var known = task.choices().stream().anyMatch(it -> plain(text.apply(it)).equals(given));
        return new Checked(false, slip.orElse(known ? "" : "This is none of the answers to choose from."));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
    }

    private Quantity value(String is) {
        return unit.times(Quantity.of(formula.apply(is).doubleValue()));
    }

    private Checked number(String answer) {
        var working = Working.of(perDay(answer));
        if (working.unclear()) {
            return new Checked(false, "One number is asked for, and not bounds or a choice.");
        }
        return working.result(expected)
                .map(result -> paid(answer) ? number(working, result) : new Checked(false, missing(task.unit())))
                .orElse(new Checked(
                        false,
                        "No number could be made out. Write it like 12.5 k/s, 3 MB/s or 4 days, with the working before"
                                + " an = if you like."));
    }

    /** Where an amount is asked for, of a day or an hour as the question says, saying so does no harm. */
    private String perDay(String answer) {
        return expected.seconds() == 0 ? PER_DAY.matcher(answer).replaceAll("$1") : answer;
    }

    /** Where money is asked for, money is named. */
    private boolean paid(String answer) {
        return !MONEY.matcher(task.unit()).matches() || CURRENCY.matcher(answer).find();
    }

    private Checked number(Working working, Term term) {
        var result = term.value();
        if (!result.likeWith(expected)) {
            return new Checked(false, kind(result));
        }
        if (task.unit().equals("%") && !term.share() && near(result.over(Quantity.of(100)))) {
            return new Checked(false, missing("%"));
        }
        if (!near(result)) {
            var shared = expected.likeWith(Quantity.ONE)
                    && term.share()
                    && !task.unit().equals("%");
            return new Checked(
                    false,
                    shared
                            ? "This is a share; asked for is %s.".formatted(expected.kind())
                            : slip(result).orElseGet(() -> Factors.words(result.value(), expected.value())));
        }
        return working.broken()
                .map(step -> new Checked(false, "The result is right, but not by this working: %s.".formatted(step)))
                .orElseGet(() -> new Checked(true, "Taken as %s.".formatted(result.words(unit, task.unit()))));
    }

    private boolean near(Quantity result) {
        return result.near(expected, task.within() / 100);
    }

    private static String missing(String what) {
        return "The unit is missing: %s is asked for.".formatted(what);
    }

    private String kind(Quantity result) {
        if (result.likeWith(Quantity.ONE)) {
            return missing(expected.kind());
        }
        return "This is %s; asked for is %s.".formatted(result.kind(), expected.kind());
    }

    private Optional<String> slip(Quantity result) {
        return task.slips().stream()
                .filter(it -> result.near(value(it.is()), SLIP))
                .map(Task.Slip::words)
                .findFirst();
    }
}

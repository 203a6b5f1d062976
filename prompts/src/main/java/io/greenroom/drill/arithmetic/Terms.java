package io.greenroom.drill.arithmetic;

import io.greenroom.drill.arithmetic.Tokens.Kind;
import io.greenroom.drill.arithmetic.Tokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Works out a term as people write it: {@code 2.3 million events a minute * 1.2 KB}. What stands side by side is multiplied;
 * words that name nothing known count things, and change nothing.
 */
final class Terms {
    private static final Set<String> TIMES = Set.of("x", "times", "by", "mal");
    private static final Set<String> OVER = Set.of("per", "divided", "over", "at");
    private static final Set<String> EACH = Set.of("a", "an", "each", "every");

    private final List<Token> tokens;
    private int next;
    private boolean numbers;

    private Terms(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A sum of things that are not of one kind. */
    static final class Unlike extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * None if there is no number in it, or it makes no sense.
     *
     * @throws Unlike if unlike things are added
     */
    static Optional<Quantity> value(String text) {
        var terms = new Terms(Tokens.of(Plain.of(text)));
        try {
            var value = terms.sum();
            var whole = terms.next == terms.tokens.size();
            return whole && terms.numbers && Double.isFinite(value.value()) ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A unit: the same without a number; nothing counts things. */
    static Quantity unitOr(String text) {
        return new Terms(Tokens.of("1 " + text)).sum();
    }

    private boolean more() {
        return next < tokens.size();
    }

    private boolean at(String signs) {
        return more() && tokens.get(next).sign(signs);
    }

    private Quantity sum() {
        var sum = product();
        while (at("+-")) {
            var minus = tokens.get(next++).text().equals("-");
            var term = product();
            if (!term.likeWith(sum)) {
                throw new Unlike();
            }
            sum = sum.plus(minus ? term.negative() : term);
        }
        return sum;
    }

    private Quantity product() {
        var product = power();
        while (more() && !at("+-)")) {
            if (over()) {
                product = product.over(divisor());
            } else {
                times();
                product = product.times(power());
            }
        }
        return product;
    }

    /** {@code 10 MB/2 s} divides by two seconds: a unit belongs to the number before it. */
    private Quantity divisor() {
        var divisor = power();
        while (more() && tokens.get(next).word() && !operator(next) && numberBefore()) {
            divisor = divisor.times(power());
        }
        return divisor;
    }

    private boolean numberBefore() {
        var before = tokens.get(next - 1);
        return before.kind() == Kind.NUMBER || (before.word() && Units.magnitude(before.text()));
    }

    private boolean over() {
        if (at("/")) {
            next++;
            return true;
        }
        if (!more() || !tokens.get(next).word()) {
            return false;
        }
        var word = lower(next);
        if (OVER.contains(word)) {
            next++;
            if (more() && lower(next).equals("by")) {
                next++;
            }
            return true;
        }
        if (EACH.contains(word) && timeFollows()) {
            next++;
            return true;
        }
        return false;
    }

    /** {@code A second}, and behind a number {@code every 45 seconds}; but {@code one every 4 min} is a time. */
    private boolean timeFollows() {
        var counted = numbers
                && next + 1 < tokens.size()
                && tokens.get(next + 1).kind() == Kind.NUMBER
                && !lower(next).startsWith("a");
        var place = counted ? next + 2 : next + 1;
        return place < tokens.size() && Units.time(tokens.get(place).text());
    }

    private void times() {
        if (at("*")) {
            next++;
        } else if (more() && tokens.get(next).word() && TIMES.contains(lower(next))) {
            next++;
        }
    }

    private boolean operator(int place) {
        var word = lower(place);
        return TIMES.contains(word) || OVER.contains(word) || EACH.contains(word);
    }

    private String lower(int place) {
        return tokens.get(place).text().toLowerCase(Locale.ROOT);
    }

    private Quantity power() {
        var base = factor();
        if (at("^")) {
            next++;
            var exponent = factor();
            if (!exponent.likeWith(Quantity.ONE) || exponent.value() != Math.rint(exponent.value())) {
                throw new IllegalArgumentException("a power is a whole number");
            }
            return base.power((int) exponent.value());
        }
        return base;
    }

    /** A single letter is a unit only behind a number, a unit or a sign: not so in {@code I get 46 MB/s}. */
    private boolean stray(int place) {
        if (tokens.get(place).text().codePointCount(0, tokens.get(place).text().length()) > 1) {
            return false;
        }
        if (place == 0) {
            return numbers || (tokens.size() > 1 && tokens.get(1).kind() == Kind.NUMBER);
        }
        var before = tokens.get(place - 1);
        return before.word() && !operator(place - 1) && Units.of(before.text()).isEmpty();
    }

    private Quantity factor() {
        if (!more()) {
            throw new IllegalArgumentException("something is missing at the end");
        }
        var token = tokens.get(next++);
        if (token.kind() == Kind.NUMBER) {
            numbers = true;
            return Quantity.of(Double.parseDouble(token.text()));
        }
        if (token.word()) {
            return stray(next - 1) ? Quantity.ONE : Units.of(token.text()).orElse(Quantity.ONE);
        }
        if (token.sign("(")) {
            var inner = sum();
            if (!at(")")) {
                throw new IllegalArgumentException("a bracket is not closed");
            }
            next++;
            return inner;
        }
        if (token.sign("-")) {
            return factor().negative();
        }
        if (token.sign("+")) {
            return factor();
        }
        throw new IllegalArgumentException("'" + token.text() + "' stands where a number is expected");
    }
}

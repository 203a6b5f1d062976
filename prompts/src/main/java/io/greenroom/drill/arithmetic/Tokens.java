package io.greenroom.drill.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line of somebody's working into numbers, words and signs. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\d+,\\d{1,2}(?![\\d,])|\\d{1,3}(?:[,_'  ]\\d{3})+(?:\\.\\d+)?(?![\\d])|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|\\.\\d+)"
                    + "|(?<word>[\\p{L}µ][\\p{L}µ]*|%)"
                    + "|(?<sign>\\*\\*|[-+*/^()×·÷:−–⁄])");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
    private static final Pattern ATTACHED_MILLION = Pattern.compile("m");

    private Tokens() {}

    /** A number, a word or a sign; {@code close} says that it follows the token before without a space. */
    record Token(Kind kind, String text, boolean close) {
        boolean sign(String signs) {
            return kind == Kind.SIGN && signs.contains(text);
        }

        boolean word() {
            return kind == Kind.WORD;
        }
    }

    /** Of tokens. */
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    /** All that means something; the rest is left out. */
    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        var matcher = TOKEN.matcher(line);
        var end = -1;
        while (matcher.find()) {
            var close = matcher.start() == end;
            if (matcher.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, number(matcher.group()), close));
            } else if (matcher.group("word") != null) {
                tokens.add(word(matcher.group(), close, tokens));
            } else {
                tokens.add(new Token(Kind.SIGN, sign(matcher.group()), close));
            }
            end = matcher.end();
        }
        return tokens;
    }

    /** A comma before three digits parts thousands; before one or two it is the decimal point of other countries. */
    private static String number(String text) {
        return DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text.replaceAll("[,_'  ]", "");
    }

    /** A small m that sticks to a number is a million, as in {@code 2.3m}. */
    private static Token word(String text, boolean close, List<Token> before) {
        var million = close
                && ATTACHED_MILLION.matcher(text).matches()
                && !before.isEmpty()
                && before.getLast().kind() == Kind.NUMBER;
        return new Token(Kind.WORD, million ? "million" : text, close);
    }

    private static String sign(String text) {
        return switch (text) {
            case "×", "·" -> "*";
            case "÷", ":", "⁄" -> "/";
            case "−", "–" -> "-";
            case "**" -> "^";
            default -> text;
        };
    }
}

package io.greenroom.drill.arithmetic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words, written in digits: {@code two hundred and twenty-five} is 225. A one that stands alone seldom counts. */
final class Numerals {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final List<String> SMALL = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    static {
        SMALL.forEach(word -> NUMBERS.put(word, SMALL.indexOf(word) + 1));
        TENS.forEach(word -> NUMBERS.put(word, (TENS.indexOf(word) + 2) * 10));
    }

    private static final String FIRST = "(?:" + String.join("|", SMALL) + "|" + String.join("|", TENS) + ")";
    private static final String LATER =
            "(?:[\\s-]+(?:" + FIRST + "|hundred|thousand)|(?<=hundred|thousand)\\s+and\\s+" + FIRST + ")";
    private static final Pattern RUN = Pattern.compile("(?i)\\b" + FIRST + LATER + "*\\b");
    private static final Pattern A_HUNDRED = Pattern.compile("(?i)\\ba (?=hundred\\b|thousand\\b)");

    private Numerals() {}

    /** The same with digits in place of words. */
    static String digits(String text) {
        return RUN.matcher(A_HUNDRED.matcher(text).replaceAll("one "))
                .replaceAll(run -> Matcher.quoteReplacement(digitsOf(run.group())));
    }

    private static String digitsOf(String run) {
        if (run.equalsIgnoreCase("one")) {
            return run;
        }
        var whole = 0;
        var part = 0;
        for (var word : run.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
            switch (word) {
                case "and" -> {}
                case "hundred" -> part *= 100;
                case "thousand" -> {
                    whole += part * 1000;
                    part = 0;
                }
                default -> part += NUMBERS.getOrDefault(word, 0);
            }
        }
        return String.valueOf(whole + part);
    }
}

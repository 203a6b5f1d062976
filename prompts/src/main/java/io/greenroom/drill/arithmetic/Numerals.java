package io.greenroom.drill.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers in words, as far as people write them in the middle of a sum. One is left out: it seldom counts. */
final class Numerals {
    private static final Map<String, String> NUMBERS = new TreeMap<>();

    static {
        var small = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        for (var i = 0; i < small.size(); i++) {
            NUMBERS.put(small.get(i), String.valueOf(i + 2));
        }
        var teens = List.of("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
        for (var i = 0; i < teens.size(); i++) {
            NUMBERS.put(teens.get(i), String.valueOf(i + 13));
        }
        var tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred");
        for (var i = 0; i < tens.size(); i++) {
            NUMBERS.put(tens.get(i), String.valueOf((i + 2) * 10));
        }
    }

    private Numerals() {}

    static Optional<String> of(String word) {
        return Optional.ofNullable(NUMBERS.get(word.toLowerCase(Locale.ROOT)));
    }
}

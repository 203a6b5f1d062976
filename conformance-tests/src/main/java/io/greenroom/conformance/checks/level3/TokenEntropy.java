package io.greenroom.conformance.checks.level3;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Estimates how many bits one would have to guess to have a token, from what differs between tokens that were given out
 * in a row: the sum over the places, counted from the left, of the bits that the symbols seen there can carry. It finds
 * counters, times and names. What only looks random, such as the hash of a counter, it cannot find.
 */
final class TokenEntropy {
    /** A little under the 48 that are asked for: an estimate of 48 bits from a sample may come out lower by as much. */
    static final double LEAST_BITS = 47.5;

    private static final double CLOSE_BITS = 9;
    private static final double MOST_BITS_A_PLACE = 6;

    private TokenEntropy() {}

    /** Whether more tokens are needed to tell. */
    static boolean isCloseCall(List<String> tokens) {
        return Math.abs(bits(tokens) - LEAST_BITS) < CLOSE_BITS;
    }

    /** The estimate. */
    static double bits(List<String> tokens) {
        var longest = tokens.stream().mapToInt(String::length).max().orElse(0);
        return IntStream.range(0, longest)
                .mapToDouble(place -> bitsAt(tokens, place))
                .sum();
    }

    private static double bitsAt(List<String> tokens, int place) {
        var seen = tokens.stream()
                .map(token -> place < token.length() ? token.charAt(place) : '\0')
                .distinct()
                .count();
        return Math.min(MOST_BITS_A_PLACE, Math.log(alphabet(seen, tokens.size())) / Math.log(2));
    }

    /** How many symbols there are if {@code seen} of them turn up in so many draws: a few always stay unseen. */
    private static double alphabet(long seen, int draws) {
        double low = seen;
        double high = Math.pow(2, MOST_BITS_A_PLACE);
        while (high - low > 0.01) {
            var middle = (low + high) / 2;
            if (middle * (1 - Math.pow(1 - 1 / middle, draws)) < seen) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

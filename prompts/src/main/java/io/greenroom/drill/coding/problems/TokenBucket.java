package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.HashMap;
import java.util.Map;

/** A bucket of tokens for each key, counted in thousandths, so that nothing is ever rounded. */
final class TokenBucket implements Reference {
    private static final long MILLI = 1000;

    /** What a key had, and when. */
    private record Bucket(long milliTokens, long at) {}

    /** Shapes: {@code keys} (many keys, short pauses), {@code pauses} (pauses of years between two requests). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var keys =
                switch (recipe.shape()) {
                    case "keys" -> n / 3;
                    case "pauses" -> 50;
                    default -> throw Dice.unknown(recipe);
                };
        var pauses = recipe.shape().equals("pauses");
        var out = new StringBuilder(pauses ? "1000000 1 %d\n".formatted(n) : "10 1 %d\n".formatted(n));
        var at = 0L;
        for (var i = 0; i < n; i++) {
            at += pauses ? dice.below(100_000_000L) : dice.oneIn(50) ? 1 : 0;
            var cost = pauses ? dice.below(1_200_000) : 1 + dice.below(8);
            out.append(at).append(" k").append(dice.below(keys)).append(' ').append(cost);
            out.append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var capacity = words.large() * MILLI;
        var rate = words.large(); // tokens a second are thousandths of a token a millisecond
        var n = words.number();
        Map<String, Bucket> buckets = new HashMap<>();
        var out = new StringBuilder();
        for (var i = 0; i < n; i++) {
            var at = words.large();
            var key = words.word();
            var cost = words.large() * MILLI;
            var before = buckets.getOrDefault(key, new Bucket(capacity, at));
            var has = Math.min(capacity, before.milliTokens() + (at - before.at()) * rate);
            if (cost <= has) {
                out.append("yes\n");
                has -= cost;
            } else if (cost > capacity) {
                out.append("never\n");
            } else {
                out.append("wait ").append(Math.ceilDiv(cost - has, rate)).append('\n');
            }
            buckets.put(key, new Bucket(has, at));
        }
        return out.toString();
    }
}

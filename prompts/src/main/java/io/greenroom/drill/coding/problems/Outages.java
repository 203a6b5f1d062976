package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Outages merged: clipped to the period, sorted by their begin, and joined where they touch. */
final class Outages implements Reference {
    private record Span(long begin, long end) {}

    /** Shapes: {@code scattered} (many that stay apart), {@code chained} (nearly all touch others). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var longest =
                switch (recipe.shape()) {
                    case "scattered" -> 900L;
                    case "chained" -> 40_000L;
                    default -> throw Dice.unknown(recipe);
                };
        var period = 4_000_000_000L;
        var out = new StringBuilder("1000 %d %d\n".formatted(period, n));
        for (var i = 0; i < n; i++) {
            var begin = dice.below(period + 1000);
            out.append(begin).append(' ').append(begin + dice.below(longest)).append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var from = words.large();
        var to = words.large();
        var n = words.number();
        List<Span> spans = new ArrayList<>();
        for (var i = 0; i < n; i++) {
            var begin = Math.max(from, words.large());
            var word = words.word();
            var end = Math.min(to, word.equals("-") ? to : Long.parseLong(word));
            if (begin < end) {
                spans.add(new Span(begin, end));
            }
        }
        spans.sort(Comparator.comparingLong(Span::begin));
        List<Span> merged = new ArrayList<>();
        for (var span : spans) {
            if (merged.isEmpty() || span.begin() > merged.getLast().end()) {
                merged.add(span);
            } else {
                var last = merged.removeLast();
                merged.add(new Span(last.begin(), Math.max(last.end(), span.end())));
            }
        }
        return report(merged);
    }

    private static String report(List<Span> merged) {
        var out = new StringBuilder();
        merged.forEach(it -> out.append(it.begin()).append(' ').append(it.end()).append('\n'));
        var down = merged.stream().mapToLong(it -> it.end() - it.begin()).sum();
        var longest = merged.stream().mapToLong(it -> it.end() - it.begin()).max();
        return out.append("down %d longest %d\n".formatted(down, longest.orElse(0)))
                .toString();
    }
}

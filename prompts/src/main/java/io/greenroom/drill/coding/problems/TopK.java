package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The most frequent names: counts only grow, so a name that fell out of the best comes back by its own next count. */
final class TopK implements Reference {
    private static final Comparator<Count> BEST_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::name);

    private record Count(String name, long count) {
        @Override
        public String toString() {
            return name + ":" + count;
        }
    }

    /** Shapes: {@code questions} (one line in a hundred asks), {@code names} (nearly every name is new). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var names =
                switch (recipe.shape()) {
                    case "questions" -> n / 3;
                    case "names" -> n * 10;
                    default -> throw Dice.unknown(recipe);
                };
        var out = new StringBuilder("10 %d\n".formatted(n));
        for (var i = 0; i < n; i++) {
            if (i % 100 == 99) {
                out.append("top\n");
            } else {
                var name = dice.oneIn(4) ? dice.below(60) : dice.below(names);
                out.append("add n").append(name).append(' ').append(1 + dice.below(9));
                out.append('\n');
            }
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var k = words.number();
        var n = words.number();
        Map<String, Long> counts = new HashMap<>();
        var best = new TreeSet<>(BEST_FIRST);
        var out = new StringBuilder();
        for (var i = 0; i < n; i++) {
            if (words.word().equals("top")) {
                var line = best.stream().map(Count::toString).collect(Collectors.joining(" "));
                out.append(line.isEmpty() ? "-" : line).append('\n');
                continue;
            }
            var name = words.word();
            var before = counts.getOrDefault(name, 0L);
            var now = before + words.large();
            counts.put(name, now);
            best.remove(new Count(name, before));
            best.add(new Count(name, now));
            if (best.size() > k) {
                best.pollLast();
            }
        }
        return out.toString();
    }
}

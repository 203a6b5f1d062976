package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** Repeats within a window: the ids that were kept, and a queue of them in the order in which they run out. */
final class EventWindow implements Reference {
    /** An id, and when it was kept. */
    private record Kept(long at, String id) {}

    /** Shapes: {@code distinct} (all ids differ, none runs out), {@code busy} (few ids), {@code passing} (ids run out). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var ids =
                switch (recipe.shape()) {
                    case "distinct" -> n * 20;
                    case "busy" -> 40;
                    case "passing" -> n / 4;
                    default -> throw Dice.unknown(recipe);
                };
        var window = recipe.shape().equals("passing") ? 9_000 : 100_000_000;
        var out = new StringBuilder("%d %d\n".formatted(window, n));
        var at = 1_000_000L;
        for (var i = 0; i < n; i++) {
            at += dice.below(12);
            out.append(at).append(" e").append(dice.below(ids)).append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var window = words.large();
        var n = words.number();
        Set<String> inside = new HashSet<>();
        var leaving = new ArrayDeque<Kept>();
        var out = new StringBuilder();
        var kept = 0;
        var most = 0;
        for (var i = 0; i < n; i++) {
            var at = words.large();
            var id = words.word();
            while (!leaving.isEmpty() && at - leaving.getFirst().at() >= window) {
                inside.remove(leaving.removeFirst().id());
            }
            var isNew = window == 0 || inside.add(id);
            if (isNew) {
                kept++;
                if (window > 0) {
                    leaving.addLast(new Kept(at, id));
                }
                most = Math.max(most, inside.size());
            }
            out.append(isNew ? "keep\n" : "drop\n");
        }
        return out.append(kept).append(' ').append(most).append('\n').toString();
    }
}

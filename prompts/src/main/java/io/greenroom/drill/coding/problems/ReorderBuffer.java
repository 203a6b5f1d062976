package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Events put back into order: a heap of what waits, and a watermark that follows the largest time so far. */
final class ReorderBuffer implements Reference {
    private record Waiting(long at, int arrived, String id) {}

    /** Shapes: {@code patient} (half of all wait at a time), {@code hasty} (few wait, many come late). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var lateness =
                switch (recipe.shape()) {
                    case "patient" -> n * 5L;
                    case "hasty" -> 40;
                    default -> throw Dice.unknown(recipe);
                };
        var off = recipe.shape().equals("patient") ? n * 4L : 50;
        var out = new StringBuilder("%d %d\n".formatted(lateness, n));
        for (var i = 0; i < n; i++) {
            out.append(Math.max(0, i * 10L - dice.below(off)))
                    .append(" e")
                    .append(i)
                    .append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var lateness = words.large();
        var n = words.number();
        var waiting = new PriorityQueue<>(Comparator.comparingLong(Waiting::at).thenComparingInt(Waiting::arrived));
        var out = new StringBuilder();
        var newest = Long.MIN_VALUE / 2;
        for (var i = 0; i < n; i++) {
            var at = words.large();
            var id = words.word();
            if (at < newest - lateness) {
                out.append("late ").append(at).append(' ').append(id).append('\n');
                continue;
            }
            newest = Math.max(newest, at);
            waiting.add(new Waiting(at, i, id));
            release(waiting, newest - lateness, out);
        }
        release(waiting, Long.MAX_VALUE, out);
        return out.toString();
    }

    private static void release(PriorityQueue<Waiting> waiting, long watermark, StringBuilder out) {
        while (!waiting.isEmpty() && waiting.element().at() <= watermark) {
            var next = waiting.remove();
            out.append("out ").append(next.at()).append(' ').append(next.id()).append('\n');
        }
    }
}

package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Calls that fail and are tried again: a heap by due time, one call at a time, never closer than the spacing. */
final class RetrySchedule implements Reference {
    private record Job(long due, int place, String id, int fails, int tries) {}

    /** Shapes: {@code outage} (all fail some times, all at once), {@code steady} (some fail, over time). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var outage =
                switch (recipe.shape()) {
                    case "outage" -> true;
                    case "steady" -> false;
                    default -> throw Dice.unknown(recipe);
                };
        var out = new StringBuilder(outage ? "100 60000 5 2 %d\n".formatted(n) : "50 5000 8 3 %d\n".formatted(n));
        for (var i = 0; i < n; i++) {
            out.append(outage ? dice.below(200) : dice.below(n * 5L))
                    .append(" j")
                    .append(i);
            out.append(' ')
                    .append(outage ? 1 + dice.below(4) : dice.oneIn(3) ? dice.below(9) : 0)
                    .append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var base = words.large();
        var cap = words.large();
        var most = words.number();
        var spacing = words.large();
        var n = words.number();
        var queue = new PriorityQueue<>(Comparator.comparingLong(Job::due).thenComparingInt(Job::place));
        for (var i = 0; i < n; i++) {
            queue.add(new Job(words.large(), i, words.word(), words.number(), 0));
        }
        var out = new StringBuilder();
        var free = Long.MIN_VALUE;
        while (!queue.isEmpty()) {
            var job = queue.remove();
            var at = Math.max(free, job.due());
            var tries = job.tries() + 1;
            free = at + spacing;
            out.append(at).append(' ').append(job.id()).append(' ').append(tries);
            if (tries > job.fails()) {
                out.append(" ok\n");
            } else if (tries == most) {
                out.append(" dead\n");
            } else {
                out.append(" fail\n");
                queue.add(new Job(at + wait(base, cap, tries), job.place(), job.id(), job.fails(), tries));
            }
        }
        return out.toString();
    }

    /** Doubled with each failure; it reaches the cap long before a shift would overflow. */
    private static long wait(long base, long cap, int failures) {
        return failures > 40 ? cap : Math.min(cap, base << (failures - 1));
    }
}

package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The percentile of the last values: a list of them that stays sorted. */
final class RollingPercentile implements Reference {

    /** Shapes: {@code wide} (a large window), {@code equal} (few values that differ). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var values =
                switch (recipe.shape()) {
                    case "wide" -> 5_000_000;
                    case "equal" -> 12;
                    default -> throw Dice.unknown(recipe);
                };
        var out = new StringBuilder("%d 95 %d\n".formatted(n / 10, n));
        for (var i = 0; i < n; i++) {
            out.append(dice.below(values)).append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var window = words.number();
        var percent = words.number();
        var n = words.number();
        List<Integer> sorted = new ArrayList<>();
        var values = new int[n];
        var out = new StringBuilder();
        for (var i = 0; i < n; i++) {
            values[i] = words.number();
            if (i >= window) {
                sorted.remove(Collections.binarySearch(sorted, values[i - window]));
            }
            var place = Collections.binarySearch(sorted, values[i]);
            sorted.add(place < 0 ? -place - 1 : place, values[i]);
            out.append(percentile(sorted, percent)).append('\n');
        }
        return out.toString();
    }

    /** In whole numbers: the place is percent × (n - 1) / 100, and its remainder what lies between two values. */
    private static String percentile(List<Integer> sorted, int percent) {
        var place = (long) percent * (sorted.size() - 1);
        var below = sorted.get((int) (place / 100));
        var above = sorted.get((int) Math.min(place / 100 + 1, sorted.size() - 1));
        var hundredths = below * 100L + (above - below) * (place % 100);
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }
}

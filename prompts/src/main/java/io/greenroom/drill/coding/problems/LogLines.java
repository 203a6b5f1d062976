package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Log lines of fields, some of them quoted: a pattern that goes from field to field, and never back. */
final class LogLines implements Reference {
    private static final Pattern FIELD = Pattern.compile(
            " *+([A-Za-z0-9_.-]++)=(?:\"([^\"\\\\]*+(?:\\\\[\"\\\\][^\"\\\\]*+)*+)\"|([^ \"]*+))(?: ++|$)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /** Shapes: {@code many} (many lines), {@code one-line} (a single line of so many signs). */
    @Override
    public String make(Recipe recipe) {
        return switch (recipe.shape()) {
            case "many" -> many(Dice.of(recipe), recipe.size());
            case "one-line" ->
                "code level\n1\ntext=\"" + "he said \\\"no\\\" ".repeat(recipe.size() / 16) + "\" code=7 level=info\n";
            default -> throw Dice.unknown(recipe);
        };
    }

    private static String many(Dice dice, int n) {
        var out = new StringBuilder("level user msg\n%d\n".formatted(n));
        for (var i = 0; i < n; i++) {
            out.append("time=").append(1_700_000_000 + i).append(dice.oneIn(9) ? "  " : " ");
            out.append("level=").append(dice.oneIn(5) ? "warn" : "info").append(' ');
            if (!dice.oneIn(4)) {
                out.append("user=u").append(dice.below(5000)).append(' ');
            }
            out.append(dice.oneIn(50) ? "msg=\"cut off" : "msg=\"said \\\"%d\\\" times\"".formatted(dice.below(90)));
            out.append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var lines = new Words(input);
        var asked = List.of(lines.line().strip().split(" +", -1));
        var n = Integer.parseInt(lines.line().strip());
        var out = new StringBuilder();
        for (var i = 0; i < n; i++) {
            out.append(fields(lines.line())
                            .map(fields -> asked.stream()
                                    .map(name -> fields.getOrDefault(name, "-"))
                                    .collect(Collectors.joining(" | ")))
                            .orElse("bad"))
                    .append('\n');
        }
        return out.toString();
    }

    /** None if the line is malformed. */
    private static Optional<Map<String, String>> fields(String line) {
        Map<String, String> fields = new HashMap<>();
        var matcher = FIELD.matcher(line);
        var at = line.isBlank() ? line.length() : 0;
        while (at < line.length()) {
            if (!matcher.region(at, line.length()).lookingAt()) {
                return Optional.empty();
            }
            var quoted = matcher.group(2);
            fields.putIfAbsent(
                    matcher.group(1),
                    quoted == null ? matcher.group(3) : ESCAPE.matcher(quoted).replaceAll("$1"));
            at = matcher.end();
        }
        return Optional.of(fields);
    }
}

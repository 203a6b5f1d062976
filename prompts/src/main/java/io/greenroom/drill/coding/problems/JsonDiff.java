package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What differs between two JSON documents, place by place. */
final class JsonDiff implements Reference {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Shapes: {@code keys} (one object of so many keys), {@code lists} (one array of so many small objects). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        return switch (recipe.shape()) {
            case "keys" -> keys(dice, recipe.size()) + "\n" + keys(dice, recipe.size()) + "\n";
            case "lists" -> list(dice, recipe.size()) + "\n" + list(dice, recipe.size() - 3) + "\n";
            default -> throw Dice.unknown(recipe);
        };
    }

    private static String keys(Dice dice, int n) {
        List<String> fields = new ArrayList<>();
        for (var i = 0; i < n; i++) {
            if (!dice.oneIn(100)) {
                fields.add("\"k%d\":%s".formatted(i * 7919 % n, dice.oneIn(100) ? "true" : "1"));
            }
        }
        return "{" + String.join(",", fields) + "}";
    }

    private static String list(Dice dice, int n) {
        List<String> items = new ArrayList<>();
        for (var i = 0; i < n; i++) {
            items.add("{\"id\":%d,\"tags\":[\"a\",\"%s\"]%s}"
                    .formatted(i, dice.oneIn(100) ? "c" : "b", dice.oneIn(100) ? ",\"note\":null" : ""));
        }
        return "[" + String.join(",", items) + "]";
    }

    @Override
    public String solve(String input) {
        var lines = new Words(input);
        List<String> out = new ArrayList<>();
        compare("$", JSON.readTree(lines.line()), JSON.readTree(lines.line()), out);
        return out.isEmpty() ? "same\n" : String.join("\n", out) + "\n";
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<String> out) {
        if (before.isObject() && after.isObject()) {
            objects(path, before, after, out);
        } else if (before.isArray() && after.isArray()) {
            arrays(path, before, after, out);
        } else if (!before.equals(after)) {
            out.add("~ " + path);
        }
    }

    private static void objects(String path, JsonNode before, JsonNode after, List<String> out) {
        before.properties().forEach(it -> {
            var place = path + "." + it.getKey();
            var there = after.get(it.getKey());
            if (there == null) {
                out.add("- " + place);
            } else {
                compare(place, it.getValue(), there, out);
            }
        });
        after.properties().stream()
                .filter(it -> !before.has(it.getKey()))
                .forEach(it -> out.add("+ " + path + "." + it.getKey()));
    }

    private static void arrays(String path, JsonNode before, JsonNode after, List<String> out) {
        for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
            var place = "%s[%d]".formatted(path, i);
            if (i >= after.size()) {
                out.add("- " + place);
            } else if (i >= before.size()) {
                out.add("+ " + place);
            } else {
                compare(place, before.get(i), after.get(i), out);
            }
        }
    }
}

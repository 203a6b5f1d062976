package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events held against a schema: each leaf is looked up, and only the required names are gone through. */
final class SchemaCheck implements Reference {
    private static final List<String> TYPES = List.of("string", "integer", "number", "boolean", "array");
    private static final List<String> SAMPLES = List.of("\"tea\"", "12", "0.5", "true", "[1,2]");
    private static final int REQUIRED = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Shapes: {@code wide} (a rule for every fifteen events), {@code many} (thirty rules). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var rules =
                switch (recipe.shape()) {
                    case "wide" -> recipe.size() / 15;
                    case "many" -> 30;
                    default -> throw Dice.unknown(recipe);
                };
        var out = new StringBuilder("%d %d\n".formatted(rules, recipe.size()));
        for (var i = 0; i < rules; i++) {
            out.append(
                    "g%d.f%d %s %s\n".formatted(i % 50, i, TYPES.get(i % 5), i < REQUIRED ? "required" : "optional"));
        }
        for (var i = 0; i < recipe.size(); i++) {
            out.append(event(dice, rules)).append('\n');
        }
        return out.toString();
    }

    private static String event(Dice dice, int rules) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        Set<Integer> used = new HashSet<>();
        for (var i = 0; i < REQUIRED + 4; i++) {
            var field = i < REQUIRED ? i : dice.below(dice.oneIn(20) ? rules + 9 : rules);
            if (!dice.oneIn(40) && used.add(field)) {
                var sample = SAMPLES.get((dice.oneIn(40) ? field + 1 : field) % 5);
                groups.computeIfAbsent(field % 50, _ -> new ArrayList<>()).add("\"f%d\":%s".formatted(field, sample));
            }
        }
        List<String> parts = new ArrayList<>();
        groups.forEach((group, fields) -> parts.add("\"g%d\":{%s}".formatted(group, String.join(",", fields))));
        return "{" + String.join(",", parts) + "}";
    }

    @Override
    public String solve(String input) {
        var lines = new Words(input);
        var head = lines.line().strip().split(" ", -1);
        Map<String, String> types = new HashMap<>();
        List<String> required = new ArrayList<>();
        for (var i = 0; i < Integer.parseInt(head[0]); i++) {
            var rule = lines.line().strip().split(" ", -1);
            types.put(rule[0], rule[1]);
            if (rule[2].equals("required")) {
                required.add(rule[0]);
            }
        }
        var out = new StringBuilder();
        for (var i = 0; i < Integer.parseInt(head[1]); i++) {
            Map<String, JsonNode> leaves = new HashMap<>();
            collect("", JSON.readTree(lines.line()), leaves);
            Map<String, String> wrong = new TreeMap<>();
            required.stream().filter(it -> !leaves.containsKey(it)).forEach(it -> wrong.put(it, "missing"));
            leaves.forEach((path, leaf) -> {
                var type = types.get(path);
                if (type == null || !is(type, leaf)) {
                    wrong.put(path, type == null ? "unknown" : "type");
                }
            });
            List<String> words = new ArrayList<>();
            wrong.forEach((path, what) -> words.add(path + ":" + what));
            out.append(words.isEmpty() ? "ok" : String.join(" ", words)).append('\n');
        }
        return out.toString();
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(it ->
                            collect(path.isEmpty() ? it.getKey() : path + "." + it.getKey(), it.getValue(), leaves));
        } else if (!node.isNull()) {
            leaves.put(path, node);
        }
    }

    private static boolean is(String type, JsonNode leaf) {
        return switch (type) {
            case "string" -> leaf.isString();
            case "integer" -> leaf.isNumber() && leaf.asDouble() == Math.rint(leaf.asDouble());
            case "number" -> leaf.isNumber();
            case "boolean" -> leaf.isBoolean();
            default -> leaf.isArray();
        };
    }
}

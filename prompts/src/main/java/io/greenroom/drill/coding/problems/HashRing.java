package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Consistent hashing: the points of all nodes in order; at a point where several meet, the first by name. */
final class HashRing implements Reference {
    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    /** Shapes: {@code keys} (many nodes, then keys), {@code moving} (nodes come and go between the keys). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var every =
                switch (recipe.shape()) {
                    case "keys" -> Integer.MAX_VALUE;
                    case "moving" -> 200;
                    default -> throw Dice.unknown(recipe);
                };
        var nodes = 400;
        var out = new StringBuilder("100 %d\n".formatted(n));
        for (var i = 0; i < n; i++) {
            if (i < nodes) {
                out.append("join node-").append(i);
            } else if (i % every == 0) {
                out.append(dice.oneIn(2) ? "leave" : "join").append(" node-").append(dice.below(nodes));
            } else {
                out.append("where user-").append(dice.below(1_000_000_000));
            }
            out.append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var points = words.number();
        var n = words.number();
        NavigableMap<Integer, SortedSet<String>> ring = new TreeMap<>(Integer::compareUnsigned);
        Set<String> nodes = new HashSet<>();
        var out = new StringBuilder();
        for (var i = 0; i < n; i++) {
            var verb = words.word();
            var name = words.word();
            if (verb.equals("where")) {
                out.append(owner(ring, name)).append('\n');
            } else if (verb.equals("join") && nodes.add(name)) {
                for (var p = 0; p < points; p++) {
                    ring.computeIfAbsent(hash(name + "#" + p), _ -> new TreeSet<>())
                            .add(name);
                }
            } else if (verb.equals("leave") && nodes.remove(name)) {
                for (var p = 0; p < points; p++) {
                    ring.computeIfPresent(hash(name + "#" + p), (_, there) -> {
                        there.remove(name);
                        return there.isEmpty() ? null : there;
                    });
                }
            }
        }
        return out.toString();
    }

    private static String owner(NavigableMap<Integer, SortedSet<String>> ring, String key) {
        if (ring.isEmpty()) {
            return "none";
        }
        var next = ring.ceilingEntry(hash(key));
        return (next == null ? ring.firstEntry() : next).getValue().first();
    }

    /** FNV-1a, 32 bits. */
    private static int hash(String text) {
        var hash = OFFSET;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}

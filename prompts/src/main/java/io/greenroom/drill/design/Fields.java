package io.greenroom.drill.design;

import io.greenroom.drill.arithmetic.Amounts;
import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.round.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** The fields of one entry of a sheet. */
final class Fields {
    private final Source source;
    private final JsonNode node;

    Fields(Source source, JsonNode node) {
        this.source = source;
        this.node = node;
    }

    Fields in(String name) {
        return new Fields(source, node.path(name));
    }

    boolean has(String name) {
        return node.has(name);
    }

    String word(String name) {
        return node.path(name).asString();
    }

    Optional<String> text(String name) {
        return has(name) ? Optional.of(word(name)) : Optional.empty();
    }

    /** A whole number; 1 if nothing is said. */
    int whole(String name) {
        return node.path(name).asInt(1);
    }

    boolean yes(String name) {
        return node.path(name).asBoolean(false);
    }

    /** @throws io.greenroom.drill.round.BadRound if it is there and not such an amount */
    OptionalDouble amount(String name, Measure measure) {
        if (!has(name)) {
            return OptionalDouble.empty();
        }
        var read = Amounts.read(word(name), measure);
        if (read.isEmpty()) {
            throw bad(name, "is '%s'; it takes %s".formatted(word(name), measure.example()));
        }
        if (measure == Measure.SHARE && read.getAsDouble() > 1) {
            throw bad(name, "is '%s'; a share is at most 100 %%".formatted(word(name)));
        }
        return read;
    }

    /** One that must be there and be more than nothing. */
    double positive(String name, Measure measure) {
        var value = amount(name, measure).orElse(0);
        if (value <= 0) {
            throw bad(name, "has to be more than nothing");
        }
        return value;
    }

    OptionalDouble positiveIfThere(String name, Measure measure) {
        return has(name) ? OptionalDouble.of(positive(name, measure)) : OptionalDouble.empty();
    }

    Optional<Bound> bound(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        var bound = Bound.read(word(name));
        if (bound.isEmpty()) {
            throw bad(
                    name,
                    "is '%s'; it takes a count, a time or a size, like 2 million, 2 h or 50 GB".formatted(word(name)));
        }
        return bound;
    }

    RuntimeException bad(String name, String words) {
        return source.bad(Source.line(has(name) ? node.path(name) : node), "'%s' %s".formatted(name, words));
    }

    Map<String, Integer> lines() {
        Map<String, Integer> lines = new HashMap<>();
        lines.put("", Source.line(node));
        node.properties().forEach(it -> lines.put(it.getKey(), Source.line(it.getValue())));
        return Map.copyOf(lines);
    }
}

package io.greenroom.drill.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** From headers, which keep to their schemas, to what they mean. */
final class Headers {
    private Headers() {}

    static List<Phase> phases(JsonNode header) {
        List<Phase> phases = new ArrayList<>();
        for (var node : header.path("phases")) {
            phases.add(new Phase(
                    node.path("id").asString(),
                    node.path("title").asString(),
                    node.path("minutes").asInt(),
                    node.path("goal").asString()));
        }
        return phases;
    }

    /** The levels that are judged; of a problem, its stages. */
    static List<Integer> judged(JsonNode judge) {
        return judge.has("problems")
                ? IntStream.rangeClosed(1, judge.path("problems").asInt())
                        .boxed()
                        .toList()
                : numbers(judge.path("levels"));
    }

    static List<Parameter> parameters(JsonNode header) {
        List<Parameter> parameters = new ArrayList<>();
        for (var entry : header.path("parameters").properties()) {
            var node = entry.getValue();
            List<String> choices = new ArrayList<>();
            node.path("choose").forEach(choice -> choices.add(choice.asString()));
            parameters.add(new Parameter(
                    entry.getKey(), choices, text(node, "is"), text(node, "found"), number(node, "digits")));
        }
        return parameters;
    }

    static Map<String, Integer> pools(JsonNode header) {
        Map<String, Integer> pools = new LinkedHashMap<>();
        header.path("pools")
                .properties()
                .forEach(entry -> pools.put(entry.getKey(), entry.getValue().asInt()));
        banks(header).forEach(bank -> pools.put(bank.name(), bank.asked()));
        return pools;
    }

    static List<Bank> banks(JsonNode header) {
        List<Bank> banks = new ArrayList<>();
        for (var entry : header.path("bank").properties()) {
            var node = entry.getValue();
            banks.add(new Bank(
                    entry.getKey(),
                    node.path("phase").asString(),
                    node.path("minute").asInt(0),
                    node.path("ask").asInt()));
        }
        return banks;
    }

    static List<Value> values(JsonNode header) {
        List<Value> values = new ArrayList<>();
        for (var node : header.path("values")) {
            values.add(new Value(
                    node.path("id").asString(),
                    node.path("title").asString(),
                    node.path("means").asString(),
                    node.path("shows").asString(),
                    node.path("lacks").asString()));
        }
        return values;
    }

    static Optional<Task> task(JsonNode header) {
        var node = header.path("task");
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        List<Task.Slip> slips = new ArrayList<>();
        for (var slip : node.path("slips")) {
            slips.add(
                    new Task.Slip(slip.path("is").asString(), slip.path("words").asString()));
        }
        return Optional.of(new Task(
                node.path("is").asString(),
                node.path("unit").asString(""),
                node.path("within").asDouble(0),
                texts(node.path("choices")),
                slips));
    }

    static VerdictRule verdict(JsonNode header) {
        var node = header.path("verdict");
        var hints = node.path("hints");
        return new VerdictRule(
                text(node, "decisive"),
                node.path("needs").asInt(),
                node.path("share").asDouble(),
                node.path("moves").asInt(0),
                hints.path("free").asInt(0),
                hints.path("band").asInt(0));
    }

    static List<Measure> measures(JsonNode criterion) {
        List<Measure> measures = new ArrayList<>();
        for (var node : criterion.path("measured")) {
            measures.add(new Measure(
                    Band.of(node.path("band").asString()).orElseThrow(),
                    number(node, "green"),
                    number(node, "within"),
                    number(node, "right"),
                    number(node, "regressions")));
        }
        return measures;
    }

    /** The schema sees to it that it is of just one kind. */
    static When when(JsonNode node) {
        var after = node.path("after").asInt(0);
        var minute = node.path("minute").asInt(0);
        if (node.has("phase")) {
            return new When.InPhase(node.path("phase").asString(), minute, after);
        }
        if (node.has("green")) {
            return new When.Green(node.path("green").asInt(), after);
        }
        if (node.has("broken")) {
            var level = node.path("broken");
            return new When.Broken(level.isInt() ? Optional.of(level.asInt()) : Optional.empty(), after);
        }
        if (node.has("not-green")) {
            return new When.NotGreen(node.path("not-green").asInt(), minute, after);
        }
        if (node.has("quiet")) {
            return new When.Quiet(node.path("quiet").asInt(), after);
        }
        return new When.Minute(minute, after);
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    static List<Integer> numbers(JsonNode list) {
        List<Integer> numbers = new ArrayList<>();
        list.forEach(node -> numbers.add(node.asInt()));
        return numbers;
    }

    static Optional<String> text(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.path(name).asString()) : Optional.empty();
    }

    private static OptionalInt number(JsonNode node, String name) {
        return node.has(name) ? OptionalInt.of(node.path(name).asInt()) : OptionalInt.empty();
    }
}

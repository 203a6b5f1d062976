package io.greenroom.drill.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of an event pipeline as a candidate would: no class of the lab is used. */
final class Evidence {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY = "2026-03-12";
    private static final List<String> MAILED = List.of("checkout_started", "order_paid", "refund_made");

    final Map<String, String> files;
    final Map<String, List<JsonNode>> requests;
    final Map<String, List<JsonNode>> transformed;
    final Map<String, List<JsonNode>> calls;
    final Map<String, Map<String, String>> days = new HashMap<>();

    Evidence(Map<String, String> files) {
        this.files = files;
        this.requests = byEvent("intake.log");
        this.transformed = byEvent("transform.log");
        this.calls = byEvent("delivery.log");
        text("deliveries.csv").lines().skip(1).forEach(line -> {
            var cells = line.split(",", -1);
            days.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[2], cells[4]);
        });
    }

    String text(String file) {
        return Optional.ofNullable(files.get(file)).orElseThrow();
    }

    private Map<String, List<JsonNode>> byEvent(String file) {
        Map<String, List<JsonNode>> events = new LinkedHashMap<>();
        text(file).lines().map(JSON::readTree).forEach(it -> events.computeIfAbsent(
                        it.path("event").asString(), _ -> new ArrayList<>())
                .add(it));
        return events;
    }

    private JsonNode request(String event) {
        return requests.getOrDefault(event, List.of()).getFirst();
    }

    /** The minute of the hour in which an event came. */
    int minute(String event) {
        return Integer.parseInt(request(event).path("at").asString().substring(14, 16));
    }

    private List<String> due(String event) {
        return MAILED.contains(request(event).path("type").asString())
                ? List.of("analytics", "messaging", "warehouse")
                : List.of("analytics", "warehouse");
    }

    /** The destinations that should have it under the day, and do not. */
    private List<String> lacking(String event) {
        var has = days.getOrDefault(event, Map.of());
        return due(event).stream().filter(it -> !DAY.equals(has.get(it))).toList();
    }

    /** Live events that are missing somewhere. */
    List<String> missing() {
        return requests.keySet().stream()
                .filter(it -> request(it).path("env").asString().equals("live"))
                .filter(it -> !lacking(it).isEmpty())
                .toList();
    }

    /** How far a missing event came, and what happened there. */
    Verdict verdict(String event) {
        var answers = requests.getOrDefault(event, List.of());
        if (answers.stream().noneMatch(it -> it.path("status").asInt() == 202)) {
            return new Verdict(
                    "intake", "status " + answers.getFirst().path("status").asInt());
        }
        var lines = transformed.getOrDefault(event, List.of());
        var passed = lines.stream()
                .filter(it -> it.path("result").asString().equals("passed"))
                .findFirst();
        if (passed.isEmpty()) {
            return new Verdict("transformation", lines.isEmpty() ? "not read" : why(lines.getFirst()));
        }
        if (!passed.get().path("day").asString().equals(DAY)) {
            return new Verdict("transformation", "other day");
        }
        return new Verdict("delivery", delivery(event));
    }

    private static String why(JsonNode line) {
        var result = line.path("result").asString();
        return result.equals("dropped") ? "dropped " + line.path("matched").asString() : result;
    }

    private String delivery(String event) {
        var to = lacking(event).getFirst();
        var last = calls.getOrDefault(event, List.of()).stream()
                .filter(it -> it.path("destination").asString().equals(to))
                .toList()
                .getLast();
        return last.path("outcome").asString() + " " + last.path("status").asInt();
    }

    /** Where an event got stuck. */
    record Verdict(String stage, String sign) {}
}

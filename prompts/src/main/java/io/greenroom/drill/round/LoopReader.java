package io.greenroom.drill.round;

import io.greenroom.drill.round.Loop.CommitteeRule;
import io.greenroom.drill.round.Loop.Leg;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads a loop from its file. */
final class LoopReader {
    private LoopReader() {}

    /** @throws BadRound if it is not written as it should be */
    static Loop read(Path file) {
        var node = Source.data(file, "loop").header();
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
        var loop = new Loop(
                name,
                node.path("title").asString(),
                Headers.texts(node.path("rounds")),
                day(node.path("day")),
                committee(node.path("committee")));
        for (var leg : loop.day()) {
            known(file, loop, leg.round());
        }
        loop.committee().weights().keySet().forEach(round -> known(file, loop, round));
        return loop;
    }

    private static void known(Path file, Loop loop, String round) {
        if (!loop.rounds().contains(round)) {
            throw new BadRound(file, 0, "'%s' is none of the loop's rounds".formatted(round));
        }
    }

    private static List<Leg> day(JsonNode nodes) {
        List<Leg> legs = new ArrayList<>();
        for (var node : nodes) {
            legs.add(new Leg(node.path("round").asString(), node.path("rest").asInt(0), node.has("if")));
        }
        return legs;
    }

    private static CommitteeRule committee(JsonNode node) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        node.path("weights")
                .properties()
                .forEach(entry -> weights.put(entry.getKey(), entry.getValue().asInt()));
        return new CommitteeRule(
                Headers.texts(node.path("vetoes")), node.path("share").asInt(), weights);
    }
}

package io.greenroom.perf.report;

import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Pace;
import io.greenroom.perf.result.Verdict;
import io.greenroom.perf.result.Versus;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole bench for programs, in the form that {@code docs/bench-report.schema.json} describes. */
public final class JsonReport {
    /** Of the form; a new one when a reader of the old would be misled. */
    public static final int FORMAT = 1;

    private static final JsonMapper JSON = new JsonMapper();

    private final Optional<String> gatling;

    /** @param gatling where Gatling's own page lies, as seen from the document */
    public JsonReport(Optional<String> gatling) {
        this.gatling = gatling;
    }

    /** The document. */
    public String text(Bench bench) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bench(bench)) + "\n";
    }

    private ObjectNode bench(Bench bench) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("command", JsonRounds.cut(bench.command()))
                .put("server", JsonRounds.cut(bench.server()))
                .put("level", bench.level())
                .put("startedAt", bench.began().toString())
                .put("score", JsonNumbers.of(bench.score()));
        gatling.ifPresent(page -> node.put("gatling", page));
        verdict(node.putObject("verdict"), bench.verdict());
        profile(node.putObject("profile"), bench.profile());
        JsonRounds.write(node.putArray("rounds"), bench.rounds());
        bench.capacity().ifPresent(capacity -> capacity(node.putObject("capacity"), capacity));
        bench.versus().ifPresent(versus -> versus(node.putObject("versus"), versus));
        return node;
    }

    private static void verdict(ObjectNode node, Verdict verdict) {
        node.put("kind", JsonRounds.words(verdict.kind())).put("sentence", JsonRounds.cut(verdict.sentence()));
        JsonRounds.strings(node.putArray("faults"), verdict.faults());
        JsonRounds.strings(node.putArray("notes"), verdict.notes());
    }

    private static void profile(ObjectNode node, Profile profile) {
        node.put("name", JsonRounds.cut(profile.name()))
                .put("about", JsonRounds.cut(profile.about()))
                .put("warmUpSeconds", JsonNumbers.of(profile.warmUpSeconds()))
                .put("users", profile.users())
                .put("rooms", profile.rooms())
                .put("hotRoomShare", JsonNumbers.of(profile.hotRoomShare()))
                .put("messageChars", profile.messageChars())
                .put("historyMessages", profile.history())
                .put("pauseMillis", profile.pauseMillis())
                .put("timeoutMillis", profile.timeoutMillis());
        var stages = node.putArray("stages");
        profile.stages().forEach(stage -> stages.addObject()
                .put("fromPerSecond", JsonNumbers.of(stage.from()))
                .put("toPerSecond", JsonNumbers.of(stage.to()))
                .put("forSeconds", JsonNumbers.of(stage.seconds())));
        var journeys = node.putObject("journeyWeights");
        profile.journeys()
                .forEach((journey, weight) -> journeys.put(JsonRounds.words(journey), JsonNumbers.of(weight)));
        node.putObject("budget")
                .put("p50Millis", JsonNumbers.of(profile.budget().p50Millis()))
                .put("p99Millis", JsonNumbers.of(profile.budget().p99Millis()))
                .put("maxMillis", JsonNumbers.of(profile.budget().maxMillis()))
                .put("errorShare", JsonNumbers.of(profile.budget().errorShare()));
    }

    private static void capacity(ObjectNode node, Capacity capacity) {
        node.put("heldPerSecond", JsonNumbers.of(capacity.rate()))
                .put("limitedBy", JsonRounds.words(capacity.limitedBy()));
        capacity.pace().ifPresent(pace -> pace(node.putObject("machinePace"), pace));
        var steps = node.putArray("steps");
        for (var step : capacity.steps()) {
            var tried = steps.addObject()
                    .put("aimedPerSecond", JsonNumbers.of(step.rate()))
                    .put("held", step.held())
                    .put("why", JsonRounds.cut(step.why()));
            JsonRounds.write(tried.putObject("round"), step.round());
        }
    }

    private static void pace(ObjectNode node, Pace pace) {
        node.put("pieces", pace.pieces())
                .put("p10Millis", JsonNumbers.of(pace.p10Millis()))
                .put("p90Millis", JsonNumbers.of(pace.p90Millis()))
                .put("spreadRatio", JsonNumbers.of(pace.spread()));
    }

    private static void versus(ObjectNode node, Versus versus) {
        node.put("other", JsonRounds.cut(versus.other())).put("words", JsonRounds.cut(versus.words()));
        JsonRounds.write(node.putArray("rounds"), versus.theirs());
        var ratios = node.putArray("ratios");
        for (var ratio : versus.ratios()) {
            var compared = ratios.addObject()
                    .put("figure", ratio.name())
                    .put("moreIsBetter", ratio.moreIsBetter())
                    .put("medianRatio", JsonNumbers.of(ratio.median()))
                    .put("lowestRatio", JsonNumbers.of(ratio.low()))
                    .put("highestRatio", JsonNumbers.of(ratio.high()));
            numbers(compared.putArray("mine"), ratio.mine());
            numbers(compared.putArray("other"), ratio.other());
        }
    }

    private static void numbers(ArrayNode array, List<Double> numbers) {
        numbers.forEach(number -> array.add(JsonNumbers.of(number)));
    }
}

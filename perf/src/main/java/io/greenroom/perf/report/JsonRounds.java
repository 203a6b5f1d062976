package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Visible;
import io.greenroom.perf.result.GeneratorLoad;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Second;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rounds for programs. */
final class JsonRounds {
    private static final int LONGEST = 8_000;

    private JsonRounds() {}

    static void write(ArrayNode array, List<Round> rounds) {
        rounds.forEach(round -> write(array.addObject(), round));
    }

    static void write(ObjectNode node, Round round) {
        node.put("server", cut(round.server()))
                .put("profile", cut(round.profile()))
                .put("beganAt", round.began().toString())
                .put("tookSeconds", JsonNumbers.of(round.seconds()))
                .put("aimedPerSecond", JsonNumbers.of(round.aimedRate()))
                .put("goodPerSecond", JsonNumbers.of(round.rate()))
                .put("requests", round.requests())
                .put("good", round.good())
                .put("failed", round.failed())
                .put("passed", round.passed())
                .put("valid", round.validity().valid());
        strings(node.putArray("notValidBecause"), round.validity().reasons());
        budgets(node.putArray("budgets"), round);
        latency(node.putObject("latency"), round.latency());
        actions(node.putArray("actions"), round);
        var timeline = node.putArray("timeline");
        round.timeline().forEach(second -> second(timeline.addObject(), second));
        stalls(node.putArray("stalls"), round);
        errors(node.putArray("errors"), round);
        generator(node.putObject("generator"), round.generator());
        integrity(node.putObject("integrity"), round.integrity());
    }

    private static void budgets(ArrayNode array, Round round) {
        round.budgets().forEach(budget -> array.addObject()
                .put("name", budget.name())
                .put("asked", budget.asked())
                .put("got", budget.got())
                .put("kept", budget.kept()));
    }

    private static ObjectNode latency(ObjectNode node, Latency latency) {
        return node.put("count", latency.count())
                .put("meanMillis", JsonNumbers.of(latency.mean()))
                .put("p50Millis", JsonNumbers.of(latency.p50()))
                .put("p90Millis", JsonNumbers.of(latency.p90()))
                .put("p99Millis", JsonNumbers.of(latency.p99()))
                .put("p999Millis", JsonNumbers.of(latency.p999()))
                .put("maxMillis", JsonNumbers.of(latency.max()));
    }

    private static void actions(ArrayNode array, Round round) {
        round.byAction().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry ->
                        latency(array.addObject().put("action", entry.getKey().words()), entry.getValue()));
    }

    private static void second(ObjectNode node, Second second) {
        node.put("atSeconds", second.at())
                .put("due", second.due())
                .put("good", second.good())
                .put("failed", second.failed())
                .put("p50Millis", JsonNumbers.of(second.p50Millis()))
                .put("p99Millis", JsonNumbers.of(second.p99Millis()))
                .put("maxMillis", JsonNumbers.of(second.maxMillis()));
    }

    private static void stalls(ArrayNode array, Round round) {
        round.stalls().forEach(stall -> array.addObject()
                .put("atSeconds", JsonNumbers.of(stall.atSeconds()))
                .put("forSeconds", JsonNumbers.of(stall.seconds())));
    }

    private static void errors(ArrayNode array, Round round) {
        round.errors().forEach(error -> array.addObject()
                .put("action", error.action().words())
                .put("kind", cut(error.kind()))
                .put("count", error.count())
                .put("example", cut(error.example())));
    }

    private static void generator(ObjectNode node, GeneratorLoad load) {
        node.put("ownCores", JsonNumbers.of(load.ownCores()))
                .put("machineCores", JsonNumbers.of(load.machineCores()))
                .put("cores", load.cores())
                .put("lateShare", JsonNumbers.of(load.lateShare()))
                .put("gcMillis", load.gcMillis())
                .put("ceilingPerSecond", load.calibrated() ? JsonNumbers.of(load.ceiling()) : null);
        latency(node.putObject("late"), load.late());
    }

    private static void integrity(ObjectNode node, Integrity integrity) {
        node.put("intact", integrity.intact())
                .put("acknowledged", integrity.acknowledged())
                .put("refused", integrity.refused())
                .put("indefinite", integrity.indefinite())
                .put("indefiniteFound", integrity.indefiniteFound())
                .put("readBack", integrity.read());
        var findings = node.putArray("findings");
        for (var finding : integrity.findings()) {
            var found = findings.addObject().put("kind", words(finding.kind())).put("count", finding.count());
            strings(found.putArray("examples"), finding.examples());
        }
    }

    static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(string -> array.add(cut(string)));
    }

    /** A name of ours in small letters: {@code OUT_OF_ORDER} is {@code out of order}. */
    static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String cut(String text) {
        return Visible.line(text, LONGEST);
    }
}

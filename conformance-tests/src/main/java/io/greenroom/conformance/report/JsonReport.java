package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.RunResult;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole run for programs, in the form that {@code docs/report.schema.json} describes. */
public final class JsonReport {
    /** Of the form; a new one when a reader of the old would be misled. */
    public static final int FORMAT = 1;

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String command;

    /** A report with this command, to which clause and seed are added, as the way to judge a clause again. */
    public JsonReport(String command) {
        this.command = command;
    }

    /** The document. */
    public String text(RunResult run) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(run(run)) + "\n";
    }

    private ObjectNode run(RunResult run) {
        var node = NODES.objectNode()
                .put("format", FORMAT)
                .put("url", JsonExchanges.cut(run.url()))
                .put("seed", run.seed())
                .put("startedAt", run.startedAt().toString())
                .put("tookMillis", run.took().toMillis())
                .put("requests", run.requests())
                .put("whole", run.whole())
                .put("verdict", Verdict.of(run))
                .put("reached", run.standing().map(level -> level.number()).orElse(0))
                .put("points", run.points())
                .put("mostPoints", run.mostPoints())
                .put("exitCode", run.exitCode());
        strings(node.putArray("notes"), run.notes());
        symptoms(node.putArray("mendFirst"), run);
        var exchanges = JsonExchanges.of(run);
        var levels = node.putArray("levels");
        run.levels().forEach(level -> level(levels.addObject(), run, level, exchanges));
        return node;
    }

    private static void symptoms(ArrayNode array, RunResult run) {
        for (var symptom : Symptom.of(Findings.of(run).counted())) {
            var node = array.addObject().put("symptom", symptom.words());
            node.put("checks", symptom.checks().size());
            strings(node.putArray("clauses"), symptom.clauses());
        }
    }

    private void level(ObjectNode node, RunResult run, LevelResult level, JsonExchanges exchanges) {
        node.put("level", level.level().number())
                .put("title", level.level().title())
                .put("attempted", level.attempted())
                .put("complete", level.complete())
                .put("strict", level.strict())
                .put("passed", level.passed())
                .put("counted", level.counted().size())
                .put("points", level.points())
                .put("mostPoints", level.level().points());
        var clauses = node.putArray("clauses");
        for (var clause : level.clauses()) {
            var checks = clause(clauses.addObject(), clause, level.counted().contains(clause));
            clause.checks().forEach(check -> check(checks.addObject(), run, check, exchanges));
        }
    }

    private static ArrayNode clause(ObjectNode node, ClauseResult result, boolean counted) {
        node.put("id", result.clause().id())
                .put("word", result.clause().word().name())
                .put("sentence", result.clause().sentence())
                .put("outcome", result.outcome().words())
                .put("counted", counted);
        return node.putArray("checks");
    }

    private void check(ObjectNode node, RunResult run, CheckResult check, JsonExchanges exchanges) {
        node.put("name", check.check()).put("outcome", check.outcome().words()).put("millis", check.millis());
        check.error().ifPresent(trace -> node.put("error", JsonExchanges.cut(trace)));
        check.failure().ifPresent(failure -> {
            node.put("replay", Facts.replay(command, check.clause(), run.seed()));
            failure(node.putObject("failure"), failure, exchanges);
        });
    }

    private static void failure(ObjectNode node, CheckResult.Failure failure, JsonExchanges transcript) {
        node.put("sent", JsonExchanges.cut(failure.finding().sent()))
                .put("circumstances", JsonExchanges.cut(failure.circumstances()))
                .put("expected", JsonExchanges.cut(failure.finding().expected()))
                .put("got", JsonExchanges.cut(failure.finding().got()))
                .put("symptom", JsonExchanges.cut(failure.finding().symptom()));
        Facts.hint(failure).ifPresent(hint -> node.put("hint", JsonExchanges.cut(hint)));
        strings(node.putArray("sample"), failure.sample());
        var exchanges = node.putArray("exchanges");
        failure.exchanges().forEach(exchange -> transcript.write(exchanges.addObject(), exchange));
    }

    private static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(string -> array.add(JsonExchanges.cut(string)));
    }
}

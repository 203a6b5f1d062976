package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.kit.terminal.Visible;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The clauses of a level that count and did not pass, short and safe to show: an object each. */
final class JsonFailures {
    private static final int MOST_CHARS = 400;
    private static final int LONGEST_COMMAND = 2_000;
    private static final Set<String> TOLD = Set.of("sent", "expected", "got", "hint");

    private final String command;

    /** With this command, to which clause and seed are added, as the way to judge a clause again. */
    JsonFailures(String command) {
        this.command = command;
    }

    /** In the order of mending; what the kit could not judge comes last. */
    List<ObjectNode> of(LevelResult level, long seed) {
        var broken = level.counted().stream()
                .filter(clause -> clause.outcome().broken())
                .map(JsonFailures::decisive)
                .toList();
        var errors = level.counted().stream().filter(clause -> clause.outcome() == Outcome.ERROR);
        return Stream.concat(
                        inOrderOfMending(broken).map(check -> failure(check, seed)),
                        errors.map(clause -> error(clause, seed)))
                .toList();
    }

    private static CheckResult decisive(ClauseResult clause) {
        return clause.checks().stream()
                .filter(check -> check.outcome() == clause.outcome())
                .findFirst()
                .orElseThrow();
    }

    /** The first of each symptom before the second of any; what most failures have in common comes first. */
    private static Stream<CheckResult> inOrderOfMending(List<CheckResult> broken) {
        var symptoms = Symptom.of(broken);
        return IntStream.range(0, broken.size()).boxed().flatMap(round -> symptoms.stream()
                .flatMap(symptom -> symptom.checks().stream().skip(round).limit(1)));
    }

    private ObjectNode failure(CheckResult check, long seed) {
        var node = head(check.clause(), check.outcome());
        Facts.of(check).stream()
                .filter(fact -> TOLD.contains(fact.label()))
                .forEach(fact -> node.put(fact.label(), cut(fact.text())));
        return replay(node, check.clause(), seed);
    }

    private ObjectNode error(ClauseResult clause, long seed) {
        var trace = clause.checks().stream().flatMap(check -> check.error().stream());
        var node = head(clause.clause(), Outcome.ERROR);
        node.put("error", cut(trace.findFirst().orElse("No check judged this clause.")));
        return replay(node, clause.clause(), seed);
    }

    private static ObjectNode head(Clause clause, Outcome outcome) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("clause", clause.id())
                .put("word", clause.word().name())
                .put("text", cut(clause.plain()))
                .put("outcome", outcome.words());
    }

    /** A command that is cut could do anything: it stands there whole or not at all. */
    private ObjectNode replay(ObjectNode node, Clause clause, long seed) {
        var replay = Facts.replay(command, clause, seed);
        return replay.length() > LONGEST_COMMAND ? node : node.put("replay", replay);
    }

    /** In one line, with what is invisible as its escape, and of a bounded length: an ellipsis stands for the rest. */
    static String cut(String text) {
        var line = Visible.line(text, MOST_CHARS);
        if (line.length() <= MOST_CHARS + 1) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(MOST_CHARS - 1)) ? MOST_CHARS - 1 : MOST_CHARS;
        return line.substring(0, end) + "…";
    }
}

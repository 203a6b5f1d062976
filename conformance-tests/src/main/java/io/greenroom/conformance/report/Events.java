package io.greenroom.conformance.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs as JSON Lines for programs that listen, in the form that {@code docs/events.schema.json} describes. */
public final class Events implements Narrator {
    private static final int MOST_FAILURES = 12;

    private final EventLines lines;
    private final JsonFailures failures;

    /**
     * @param command that judges this server again, to which clause and seed are added
     * @param unheard what to do when nobody reads the stream any more
     */
    public Events(OutputStream out, String command, Runnable unheard) {
        this.lines = new EventLines(out, unheard);
        this.failures = new JsonFailures(command);
    }

    @Override
    public void began(String server, Set<Clause> clauses, long seed) {
        var event = event("began").put("server", JsonFailures.cut(server));
        var levels = event.putArray("levels");
        counts(clauses).keySet().forEach(level -> levels.add(level.number()));
        lines.say(event.put("seed", seed));
    }

    @Override
    public void turn(int number) {
        lines.say(event("turn").put("turn", number));
    }

    @Override
    public Progress checking(Set<Clause> clauses) {
        counts(clauses)
                .forEach((level, count) ->
                        lines.say(event("checking").put("level", level.number()).put("clauses", count)));
        return new EventProgress(this);
    }

    private static Map<Level, Long> counts(Set<Clause> clauses) {
        return clauses.stream().collect(groupingBy(Clause::level, TreeMap::new, counting()));
    }

    /** A check of a clause has ended. */
    void ended(CheckResult check) {
        lines.say(event("clause")
                .put("level", check.clause().level().number())
                .put("clause", check.clause().id())
                .put("outcome", check.outcome().words()));
    }

    @Override
    public void judged(RunResult run, Optional<String> death) {
        run.levels().forEach(level -> lines.say(level(level, failures.of(level, run.seed()))));
    }

    /** With as many failures as fit into a line. */
    private static ObjectNode level(LevelResult level, List<ObjectNode> failures) {
        var shown = Math.min(MOST_FAILURES, failures.size());
        var event = level(level, failures, shown);
        while (shown > 0 && !EventLines.fits(event)) {
            event = level(level, failures, --shown);
        }
        return event;
    }

    private static ObjectNode level(LevelResult level, List<ObjectNode> failures, int shown) {
        var event = event("level")
                .put("level", level.level().number())
                .put("attempted", level.attempted())
                .put("complete", level.complete())
                .put("passed", level.passed())
                .put("total", level.counted().size());
        event.putArray("failures").addAll(failures.subList(0, shown));
        return shown == failures.size() ? event : event.put("more", failures.size() - shown);
    }

    @Override
    public void silent(String why) {
        lines.say(event("silent").put("why", JsonFailures.cut(why)));
    }

    @Override
    public void back() {
        lines.say(event("back"));
    }

    @Override
    public void ended(int exitCode) {
        lines.sayLast(event("ended").put("exitCode", exitCode));
    }

    /** Nothing is told from now on: the process is being interrupted, and what it still sees is its own doing. */
    public void close() {
        lines.close();
    }

    private static ObjectNode event(String name) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return JsonNodeFactory.instance.objectNode().put("event", name).put("at", now.toString());
    }
}

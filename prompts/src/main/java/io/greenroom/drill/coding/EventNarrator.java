package io.greenroom.drill.coding;

import io.greenroom.drill.coding.Outcome.Failure;
import io.greenroom.drill.round.Problem.Stage;
import io.greenroom.kit.terminal.Visible;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The suite's own events (docs/events.md), one JSON object a line: stages are its levels, tests its clauses. */
final class EventNarrator implements Narrator {
    private static final int MOST_FAILURES = 12;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_REPLAY = 2000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintStream out;
    private final String command;
    private final Runnable unheard;

    /** @param unheard what to do when nobody reads any more */
    EventNarrator(PrintStream out, String command, Runnable unheard) {
        this.out = out;
        this.command = command;
        this.unheard = unheard;
    }

    private synchronized void say(ObjectNode event) {
        out.print(JSON.writeValueAsString(event) + "\n");
        out.flush();
        if (out.checkError()) {
            unheard.run();
        }
    }

    private static ObjectNode event(String name) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return JsonNodeFactory.instance.objectNode().put("event", name).put("at", now.toString());
    }

    private static String cut(String text) {
        return Visible.line(text, LONGEST_TEXT);
    }

    @Override
    public void began(List<Stage> stages) {
        var event = event("began").put("server", cut(command));
        var levels = event.putArray("levels");
        stages.forEach(stage -> levels.add(stage.number()));
        say(event.put("seed", 0));
    }

    @Override
    public void turn(int number) {
        say(event("turn").put("turn", number));
    }

    @Override
    public void checking(Stage stage) {
        say(event("checking")
                .put("level", stage.number())
                .put("clauses", stage.tests().size()));
    }

    @Override
    public void tried(Stage stage, Outcome outcome) {
        say(event("clause")
                .put("level", stage.number())
                .put("clause", outcome.test().id())
                .put("outcome", outcome.passed() ? "passed" : "failed"));
    }

    @Override
    public void judged(StageResult result) {
        var event = event("level")
                .put("level", result.stage().number())
                .put("attempted", true)
                .put("complete", result.complete())
                .put("passed", result.passed())
                .put("total", result.outcomes().size());
        var failures = event.putArray("failures");
        result.failures().stream().limit(MOST_FAILURES).forEach(it -> failures.add(failure(it)));
        var more = result.failures().size() - MOST_FAILURES;
        say(more > 0 ? event.put("more", more) : event);
    }

    private static ObjectNode failure(Outcome outcome) {
        var failure = outcome.failure().orElseThrow();
        return replayed(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("clause", outcome.test().id())
                        .put("word", "MUST")
                        .put("text", cut(outcome.test().says()))
                        .put("outcome", "failed")
                        .put("sent", cut(failure.input()))
                        .put("expected", cut(failure.expected()))
                        .put("got", cut(failure.got()))
                        .put("hint", cut(failure.hint())),
                failure);
    }

    private static ObjectNode replayed(ObjectNode node, Failure failure) {
        return failure.replay().length() > LONGEST_REPLAY ? node : node.put("replay", failure.replay());
    }

    @Override
    public void resting() {
        // a listener knows by the levels
    }

    @Override
    public void silent(String why) {
        say(event("silent").put("why", cut(why)));
    }

    @Override
    public void back() {
        say(event("back"));
    }

    @Override
    public void ended(int exitCode) {
        say(event("ended").put("exitCode", exitCode));
    }
}

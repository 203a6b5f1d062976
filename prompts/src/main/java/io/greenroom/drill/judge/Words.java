package io.greenroom.drill.judge;

import io.greenroom.drill.live.Finding;
import io.greenroom.drill.live.Watcher.Ear;
import io.greenroom.drill.sitting.Event;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the suite says, line by line (docs/events.md), for an ear. What is no event of it is left out. */
final class Words {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ear ear;

    Words(Ear ear) {
        this.ear = ear;
    }

    void hear(String line) {
        try {
            var event = JSON.readTree(line);
            switch (event.path("event").asString("")) {
                case "turn", "back" -> ear.said(new Event.JudgeSaid(true, ""));
                case "silent" ->
                    ear.said(new Event.JudgeSaid(false, event.path("why").asString("")));
                case "checking" ->
                    ear.checking(
                            event.path("level").asInt(), event.path("clauses").asInt());
                case "clause" ->
                    ear.tried(
                            event.path("level").asInt(),
                            event.path("clause").asString(""),
                            event.path("outcome").asString("").equals("passed"));
                case "level" -> level(event);
                default -> {
                    // of no matter here, or of a newer suite
                }
            }
        } catch (JacksonException e) {
            // not a line of the suite
        }
    }

    private void level(JsonNode event) {
        List<String> broken = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (var failure : event.path("failures")) {
            if (failure.path("outcome").asString("").equals("error")) {
                return; // the kit's own fault says nothing of the server
            }
            broken.add(failure.path("clause").asString(""));
            findings.add(finding(failure));
        }
        ear.judged(
                new Event.LevelJudged(
                        event.path("level").asInt(),
                        event.path("complete").asBoolean(),
                        event.path("passed").asInt(),
                        event.path("total").asInt(),
                        broken),
                findings);
    }

    private static Finding finding(JsonNode failure) {
        return new Finding(
                text(failure, "clause"),
                text(failure, "word"),
                text(failure, "text"),
                text(failure, "sent"),
                text(failure, "expected"),
                text(failure, "got"),
                text(failure, "hint"),
                text(failure, "replay"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}

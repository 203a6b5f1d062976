package io.greenroom.drill.committee;

import io.jstach.jstache.JStache;
import java.util.List;

/** All that the page of a decision shows. */
@JStache(path = "report/decision.mustache")
record DecisionModel(
        String policy,
        String style,
        String loop,
        String outcomeStyle,
        String outcome,
        List<String> steps,
        List<Deciding> deciding,
        List<Held> rounds,
        List<String> caveats) {

    /** A round that was held. */
    record Held(String title, String style, String sign, String verdict, List<Seen> marks) {}

    /** What was seen there. */
    record Seen(String criterion, String band, String evidence, String signal) {}
}

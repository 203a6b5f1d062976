package io.greenroom.drill.committee;

import io.greenroom.drill.round.Loop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a committee says, in its order.
 *
 * @param steps how it came about, a sentence each
 * @param decided findings each of which alone would have changed it
 */
record Decision(
        String loop,
        Outcome outcome,
        List<String> steps,
        List<Otherwise.Change> decided,
        List<RoundResult> results,
        List<String> caveats) {

    static Decision of(Loop loop, Hearing hearing, Instant now) {
        var results = hearing.results();
        var ruling = Committee.rule(loop, results);
        return new Decision(
                loop.title(),
                ruling.outcome(),
                ruling.steps(),
                Otherwise.of(loop, results),
                results,
                hearing.caveats(now));
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# %s: %s\n".formatted(loop, outcome.words()));
        lines.add("## How it came about\n");
        steps.forEach(it -> lines.add("- " + it));
        lines.add("\n## What decided\n");
        for (var it : deciding()) {
            lines.add(it.sentence() + "\n");
            it.findings().forEach(finding -> lines.add("- " + finding));
        }
        lines.add("\n## The evidence\n");
        for (var result : results) {
            lines.add("### %s: %s\n".formatted(result.title(), Verdicts.words(result)));
            result.marks().forEach(it -> lines.add("- " + Verdicts.words(it)));
            lines.add("");
        }
        caveats.forEach(it -> lines.add("- " + it));
        return String.join("\n", lines).strip() + "\n";
    }

    /** What decided, and what it would have had to be instead. */
    List<Deciding> deciding() {
        return Deciding.of(outcome, decided);
    }
}

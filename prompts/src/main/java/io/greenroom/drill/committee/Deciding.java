package io.greenroom.drill.committee;

import io.greenroom.drill.round.Band;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that decided in the same way.
 *
 * @param sentence what would have become of it, with a colon if findings follow
 * @param findings each with its evidence
 */
record Deciding(String sentence, List<String> findings) {
    private static final String NOTHING_HELD = "Nothing that was found: rounds are missing.";
    private static final String NOTHING_ALONE = "No single finding: it would take several others to change it.";

    /** What it would have had to be instead, and what would have come of that. */
    private record Instead(Band other, Outcome outcome) {
        String sentence(boolean several) {
            return "%s alone, had it been %s, would have made it %s:"
                    .formatted(several ? "Each of these" : "This", other.words(), outcome.words());
        }
    }

    static List<Deciding> of(Outcome outcome, List<Otherwise.Change> changes) {
        if (changes.isEmpty()) {
            return List.of(new Deciding(outcome == Outcome.NO_DECISION ? NOTHING_HELD : NOTHING_ALONE, List.of()));
        }
        Map<Instead, List<String>> alike = new LinkedHashMap<>();
        for (var it : changes) {
            alike.computeIfAbsent(new Instead(it.other(), it.outcome()), _ -> new ArrayList<>())
                    .add("%s (%s)".formatted(it.what(), it.evidence()));
        }
        return alike.entrySet().stream()
                .map(it -> new Deciding(it.getKey().sentence(it.getValue().size() > 1), List.copyOf(it.getValue())))
                .toList();
    }
}

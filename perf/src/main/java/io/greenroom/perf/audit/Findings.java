package io.greenroom.perf.audit;

import io.greenroom.kit.http.Excerpt;
import io.greenroom.perf.result.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is wrong, and keeps the first few as examples. */
final class Findings {
    private static final int EXAMPLES = 3;
    private static final int ID_CHARS = 10;
    private static final int TEXT_CHARS = 24;

    private final Map<Finding.Kind, Tally> tallies = new EnumMap<>(Finding.Kind.class);

    /** One more, told as {@code room …, seq …, "text …": words}. */
    void add(Finding.Kind kind, String roomId, long seq, String text, String words) {
        add(kind, roomId, ", seq " + seq + ", \"" + Excerpt.exact(text, TEXT_CHARS) + "\": " + words);
    }

    /** One more about a room as a whole. */
    void add(Finding.Kind kind, String roomId, String rest) {
        tallies.computeIfAbsent(kind, any -> new Tally()).add("room " + brief(roomId) + rest);
    }

    /** The beginning of an id, long enough to find the rest. */
    static String brief(String id) {
        return Excerpt.exact(id, ID_CHARS);
    }

    /** In the order of the kinds. */
    List<Finding> all() {
        return tallies.entrySet().stream()
                .map(entry ->
                        new Finding(entry.getKey(), entry.getValue().count, List.copyOf(entry.getValue().examples)))
                .toList();
    }

    private static final class Tally {
        private final List<String> examples = new ArrayList<>();
        private long count;

        void add(String words) {
            count++;
            if (examples.size() < EXAMPLES) {
                examples.add(words);
            }
        }
    }
}

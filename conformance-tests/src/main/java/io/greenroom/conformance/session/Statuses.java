package io.greenroom.conformance.session;

import io.greenroom.kit.http.Answer;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often each kind of answer came: tells a run that tested something from one that knocked at a closed door. */
public final class Statuses {
    private final Map<String, Integer> counts = new TreeMap<>();
    private int all;

    synchronized void count(Answer answer) {
        var type = answer.body().length == 0 ? "without a body" : "as " + answer.mediaType();
        counts.merge(answer.status() + (answer.mediaType().contains("json") ? "" : " " + type), 1, Integer::sum);
        all++;
    }

    /** What nearly every answer was (19 of 20), if it was one thing: {@code 401}, {@code 200 as text/html}. */
    public synchronized Optional<String> monotony() {
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .filter(most -> most.getValue() * 20L >= all * 19L)
                .map(Map.Entry::getKey);
    }
}

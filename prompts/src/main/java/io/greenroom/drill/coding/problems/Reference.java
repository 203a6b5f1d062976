package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.Map;
import java.util.Optional;

/** What is known of a problem beside its files. */
public interface Reference {
    /** By the names of the problems. */
    Map<String, Reference> ALL = Map.ofEntries(
            Map.entry("event-window", new EventWindow()),
            Map.entry("hash-ring", new HashRing()),
            Map.entry("json-diff", new JsonDiff()),
            Map.entry("log-lines", new LogLines()),
            Map.entry("outages", new Outages()),
            Map.entry("reorder-buffer", new ReorderBuffer()),
            Map.entry("retry-schedule", new RetrySchedule()),
            Map.entry("rolling-percentile", new RollingPercentile()),
            Map.entry("schema-check", new SchemaCheck()),
            Map.entry("sessions", new Sessions()),
            Map.entry("token-bucket", new TokenBucket()),
            Map.entry("top-k", new TopK()));

    /** Of a problem; none if it is of somebody's own, and all of its inputs are files. */
    static Optional<Reference> of(String problem) {
        return Optional.ofNullable(ALL.get(problem));
    }

    /**
     * An input, the same for the same recipe.
     *
     * @throws IllegalArgumentException if there is no such shape
     */
    String make(Recipe recipe);

    /** What is to be printed for an input that keeps to the statement. */
    String solve(String input);
}

package io.greenroom.drill.simulation;

import java.util.List;

/** What happened over time, slice by slice. */
public record Track(List<Slice> slices) {
    /** From beginning to end. */
    public Slice whole() {
        return Slice.of(slices);
    }

    /** The slices that begin between two times, as one: without the time in which queues only fill, for instance. */
    public Slice between(double fromSeconds, double untilSeconds) {
        var parts = slices.stream()
                .filter(it -> it.fromSeconds() >= fromSeconds && it.fromSeconds() < untilSeconds)
                .toList();
        Bad.unless(!parts.isEmpty(), "times", fromSeconds + " to " + untilSeconds, "such that a slice begins there");
        return Slice.of(parts);
    }
}

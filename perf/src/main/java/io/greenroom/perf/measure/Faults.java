package io.greenroom.perf.measure;

import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.ErrorCount;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors, counted by what was asked and what was wrong. */
final class Faults {
    private record Key(Action action, String kind) {}

    private final Map<Key, ErrorCount> counts = new LinkedHashMap<>();

    void add(Action action, Attempt.Fault fault) {
        counts.merge(
                new Key(action, fault.kind()),
                new ErrorCount(action, fault.kind(), 1, fault.example()),
                (known, more) -> new ErrorCount(action, known.kind(), known.count() + 1, known.example()));
    }

    List<ErrorCount> mostFrequentFirst() {
        return counts.values().stream()
                .sorted(Comparator.comparingLong(ErrorCount::count).reversed())
                .toList();
    }
}

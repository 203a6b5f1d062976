package io.greenroom.drill.committee;

import io.greenroom.drill.round.Band;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What several rounds say of the same thing. */
final class Signals {
    /** In so many rounds a thing has to be seen to count as consistent. */
    static final int ROUNDS = 2;

    private final TreeMap<String, List<Band>> bands = new TreeMap<>();

    Signals(List<RoundResult> results) {
        var names = new TreeSet<String>();
        results.forEach(result -> result.marks().forEach(mark -> names.add(mark.signal())));
        for (var name : names) {
            bands.put(
                    name,
                    results.stream()
                            .map(result -> result.lowest(name))
                            .flatMap(Optional::stream)
                            .toList());
        }
    }

    /** Strong hire in two rounds or more, and nowhere below leaning hire. */
    List<String> spikes() {
        return named(seen -> count(seen, band -> band == Band.STRONG_HIRE) >= ROUNDS
                && seen.stream().allMatch(band -> band.reaches(Band.LEANING_HIRE)));
    }

    /** Below leaning hire wherever it was seen, and seen in two rounds or more. */
    List<String> weaknesses() {
        return named(seen -> seen.size() >= ROUNDS && seen.stream().noneMatch(band -> band.reaches(Band.LEANING_HIRE)));
    }

    private List<String> named(Predicate<List<Band>> so) {
        return bands.entrySet().stream()
                .filter(entry -> so.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long count(List<Band> seen, Predicate<Band> so) {
        return seen.stream().filter(so).count();
    }
}

package io.greenroom.perf.report;

import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Round;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What several rounds on one server come to together: messages and errors can be added, times cannot. */
final class Sums {
    private static final int EXAMPLES = 10;

    private Sums() {}

    static Integrity integrity(List<Round> rounds) {
        return new Integrity(
                sum(rounds, Integrity::acknowledged),
                sum(rounds, Integrity::refused),
                sum(rounds, Integrity::indefinite),
                sum(rounds, Integrity::indefiniteFound),
                sum(rounds, Integrity::read),
                findings(rounds));
    }

    private static long sum(List<Round> rounds, ToLongFunction<Integrity> figure) {
        return rounds.stream().map(Round::integrity).mapToLong(figure).sum();
    }

    private static List<Finding> findings(List<Round> rounds) {
        Map<Finding.Kind, Finding> kinds = new LinkedHashMap<>();
        rounds.stream()
                .flatMap(round -> round.integrity().findings().stream())
                .forEach(finding -> kinds.merge(finding.kind(), finding, Sums::both));
        return kinds.values().stream()
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    private static Finding both(Finding one, Finding two) {
        var examples = Stream.concat(one.examples().stream(), two.examples().stream())
                .limit(EXAMPLES)
                .toList();
        return new Finding(one.kind(), one.count() + two.count(), examples);
    }

    /** Most frequent first. */
    static List<ErrorCount> errors(List<Round> rounds) {
        Map<String, ErrorCount> kinds = new LinkedHashMap<>();
        rounds.stream()
                .flatMap(round -> round.errors().stream())
                .forEach(error -> kinds.merge(error.action() + " " + error.kind(), error, Sums::both));
        return kinds.values().stream()
                .sorted(Comparator.comparingLong(ErrorCount::count).reversed())
                .toList();
    }

    private static ErrorCount both(ErrorCount one, ErrorCount two) {
        return new ErrorCount(one.action(), one.kind(), one.count() + two.count(), one.example());
    }
}

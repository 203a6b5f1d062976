package io.greenroom.perf.judge;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Round;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Requests of several rounds that failed, in words. */
final class Failures {
    /** Kinds of error after which no answer has come; all others are answers. */
    private static final Pattern UNANSWERED = Pattern.compile("(?i)(no answer|connection|timed? ?out|closed).*");

    private final List<Round> rounds;
    private final long requests;
    private final Map<String, Long> kinds;

    Failures(List<Round> rounds) {
        this.rounds = rounds;
        requests = rounds.stream().mapToLong(Round::requests).sum();
        kinds = rounds.stream()
                .flatMap(round -> round.errors().stream())
                .collect(Collectors.toMap(ErrorCount::kind, ErrorCount::count, Long::sum, LinkedHashMap::new));
    }

    /** Requests that were answered with an error, or not. */
    static long of(Round round) {
        return round.errors().stream().mapToLong(ErrorCount::count).sum();
    }

    /** Whether any round has more than this share. */
    boolean more(double share) {
        return rounds.stream().anyMatch(round -> of(round) > share * round.requests());
    }

    boolean any() {
        return !kinds.isEmpty();
    }

    /** Such as {@code 1.0 % of requests failed: 500 (24 of 2,400)}. */
    String words() {
        var failed = kinds.values().stream().mapToLong(Long::longValue).sum();
        return "%s of requests failed: %s%s"
                .formatted(Amounts.percent((double) failed / Math.max(1, requests)), list(), place());
    }

    private String list() {
        var counts = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> "%s (%s)".formatted(entry.getKey(), Figures.number(entry.getValue())))
                .toList();
        var first = counts.getFirst();
        return first.substring(0, first.length() - 1) + " of " + Figures.number(requests) + ")"
                + counts.stream().skip(1).map(text -> ", " + text).collect(Collectors.joining());
    }

    /** The only action that fails, if others do not. */
    private String place() {
        var failing = rounds.stream()
                .flatMap(round -> round.errors().stream())
                .map(ErrorCount::action)
                .distinct()
                .toList();
        var others = rounds.stream().anyMatch(round -> round.byAction().size() > 1);
        return failing.size() == 1 && others
                ? ", only at: " + failing.getFirst().words()
                : "";
    }

    /** Why no request has got any answer; empty if one has. */
    Optional<String> silence() {
        var answered = rounds.stream().anyMatch(round -> round.good() > 0)
                || kinds.keySet().stream()
                        .anyMatch(kind -> !UNANSWERED.matcher(kind).matches());
        return answered || kinds.isEmpty() ? Optional.empty() : Optional.of(silent());
    }

    private String silent() {
        var all = String.join(", ", kinds.keySet());
        return all.contains("refused")
                ? "nothing listens there: " + all
                : kinds.keySet().stream().allMatch(kind -> kind.startsWith("no answer"))
                        ? "accepts connections and never answers: " + all
                        : "never answers: " + all;
    }
}

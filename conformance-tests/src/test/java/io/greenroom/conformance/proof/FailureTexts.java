package io.greenroom.conformance.proof;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.greenroom.conformance.broken.BrokenServer;
import io.greenroom.conformance.run.Catalogue;
import io.greenroom.conformance.run.CheckResult.Failure;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the author of each broken server gets to read of the clause it breaks, as far as two runs say the same. */
final class FailureTexts {
    /** Where many requests meet, no two runs find the same. */
    private static final Set<Clause> AT_ONCE = EnumSet.of(
            Clause.L1_27,
            Clause.L2_07,
            Clause.L2_08,
            Clause.L2_09,
            Clause.L2_16,
            Clause.L2_17,
            Clause.L2_18,
            Clause.L2_35,
            Clause.L2_36,
            Clause.L3_08,
            Clause.L3_11,
            Clause.L3_23,
            Clause.L3_29);

    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final Set<String> STATUS =
            Set.of("200", "201", "204", "400", "401", "403", "404", "405", "409", "413", "415", "422", "500");

    /** Those that are the same for every server. */
    private static final Set<String> HINTS =
            Catalogue.all().stream().map(check -> check.judges().hint()).collect(toSet());

    private FailureTexts() {}

    static String of(Level level, List<BrokenServer> servers, Map<String, RunResult> runs) {
        return servers.stream()
                .filter(server -> server.clause().level() == level)
                .flatMap(server -> Stream.ofNullable(runs.get(server.name()))
                        .map(run -> "# %s%n%s%n%n%s%n".formatted(server.name(), server.fault(), block(server, run))))
                .collect(joining());
    }

    private static String block(BrokenServer server, RunResult run) {
        var clause = server.clause();
        return "%s  %s  %s%n%s"
                .formatted(
                        clause.id(),
                        clause.word(),
                        clause.plain(),
                        run.clauses().stream()
                                .filter(result -> result.clause() == clause)
                                .flatMap(FailureTexts::failures)
                                .min(Comparator.comparing(
                                        failure -> failure.sample().size()))
                                .map(failure -> lines(server, failure))
                                .orElse("no failure\n"));
    }

    private static Stream<Failure> failures(ClauseResult result) {
        return result.checks().stream().flatMap(check -> check.failure().stream());
    }

    private static String lines(BrokenServer server, Failure failure) {
        var varies = AT_ONCE.contains(server.clause())
                || server.spreads()
                || !failure.sample().isEmpty();
        return varies
                ? "    (no two runs find the same)%n".formatted()
                : "    sent      %s%n    expected  %s%n    got       %s%n    hint      %s%n"
                        .formatted(
                                masked(failure.finding().sent()),
                                masked(failure.finding().expected()),
                                masked(failure.finding().got()),
                                HINTS.contains(failure.hint()) ? failure.hint() : masked(failure.hint()));
    }

    /** Without bodies, ids and times, and without numbers other than status codes. */
    private static String masked(String text) {
        var masked = text.replaceAll("\\[?\\{\".*", "{…}")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[Tt ][^\"\\s,]*", "<time>")
                .replaceAll("(?<=/(?:users|rooms|messages|members|dms)/)(?!me\\b|members\\b)[^/\\s?,:]+", "<id>")
                .replaceAll("\\b[a-z]+_[A-Za-z0-9]{6,}…?|[0-9a-f]{8,}[0-9a-f-]*…?", "<id>");
        return NUMBER.matcher(masked).replaceAll(number -> STATUS.contains(number.group()) ? number.group() : "N");
    }
}

package io.greenroom.conformance.proof;

import static java.util.stream.Collectors.joining;

import io.greenroom.conformance.broken.BrokenServer;
import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.report.TerminalReport;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the author of each broken server gets to read of the clause it breaks. */
final class FailureTexts {
    private static final Pattern NUMBER = Pattern.compile("(?<!L)(?<!L\\d-)\\b\\d+\\b");
    private static final Set<String> STATUS =
            Set.of("200", "201", "204", "400", "401", "403", "404", "405", "409", "413", "415", "422", "500");

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
    private static final Pattern VARYING = Pattern.compile("^    (sent|sample|expected|got|          )");

    private FailureTexts() {}

    static String of(Level level, List<BrokenServer> servers, Map<String, RunResult> runs) {
        return servers.stream()
                .filter(server -> server.clause().level() == level)
                .flatMap(server -> Stream.ofNullable(runs.get(server.name()))
                        .map(run -> "# %s%n%s%n%n%s%n".formatted(server.name(), server.fault(), block(server, run))))
                .collect(joining());
    }

    /** The lines of one failure, without what differs from run to run. */
    private static String block(BrokenServer server, RunResult run) {
        var text = new TerminalReport(ReportContext.plain("greenroom check URL")).text(run);
        var lines = text.lines()
                .dropWhile(line -> !line.contains(server.clause().id() + "  "))
                .takeWhile(line -> !line.isBlank());
        var kept = varies(server, run)
                ? lines.filter(line -> !VARYING.matcher(line).find())
                : lines;
        return kept.map(FailureTexts::masked).collect(joining("\n", "", "\n"));
    }

    /** Where requests meet, and where the input is generated, no two runs find the same. */
    private static boolean varies(BrokenServer server, RunResult run) {
        return AT_ONCE.contains(server.clause())
                || run.clauses().stream()
                        .filter(result -> result.clause() == server.clause())
                        .flatMap(result -> result.checks().stream())
                        .flatMap(check -> check.failure().stream())
                        .findFirst()
                        .map(failure -> !failure.sample().isEmpty())
                        .orElse(true);
    }

    /** Status codes, addresses and what the heading says are the same every time; other numbers, ids and times are not. */
    private static String masked(String line) {
        if (!line.startsWith("    ")) {
            return line;
        }
        var masked = line.replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"\\s]+", "<time>")
                .replaceAll("(?<=/(?:users|rooms|messages|members|dms)/)(?!me\\b|members\\b)[^/\\s?,:]+", "<id>")
                .replaceAll("\\b[a-z]+_[A-Za-z0-9]{6,}…?|[0-9a-f]{8,}[0-9a-f-]*…?", "<id>");
        return NUMBER.matcher(masked).replaceAll(number -> STATUS.contains(number.group()) ? number.group() : "N");
    }
}

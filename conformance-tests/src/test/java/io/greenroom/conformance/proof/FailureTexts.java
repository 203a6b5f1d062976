package io.greenroom.conformance.proof;

import static java.util.stream.Collectors.joining;

import io.greenroom.conformance.broken.BrokenServer;
import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.report.TerminalReport;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Level;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the author of each broken server gets to read of the clause it breaks. */
final class FailureTexts {
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
                .toList();
        return lines.stream()
                .takeWhile(line -> !line.isBlank())
                .map(FailureTexts::masked)
                .collect(joining("\n", "", "\n"));
    }

    private static String masked(String line) {
        return line.replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"\\s]+", "<time>")
                .replaceAll("(?<=/(?:users|rooms|messages|members|dms)/)(?!me\\b|members\\b)[^/\\s?,:]+", "<id>")
                .replaceAll("\\b[a-z]+_[A-Za-z0-9]{6,}\\b|[0-9a-f]{8,}[0-9a-f-]*…?", "<id>")
                .replaceAll("\\d+", "N");
    }
}

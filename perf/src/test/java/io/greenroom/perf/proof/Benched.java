package io.greenroom.perf.proof;

import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a bench from the command line has left behind.
 *
 * @param exitCode that the process would have ended with
 * @param output on standard output
 * @param errors on standard error
 * @param report its folder, there or not
 * @param history its file, there or not
 */
record Benched(int exitCode, String output, String errors, Path report, Path history) {
    /** Runs a bench that leaves all it writes in a folder. */
    static Benched of(Path folder, String... words) {
        var report = folder.resolve("report");
        var history = folder.resolve("history.jsonl");
        List<String> command = new ArrayList<>(List.of("bench"));
        command.addAll(List.of(words));
        command.addAll(List.of("--report", report.toString(), "--history", history.toString()));
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var code = Main.run(Terminal.plain(), print(output), print(errors), command.toArray(String[]::new));
        return new Benched(code, text(output), text(errors), report, history);
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    String page() {
        return file("report.html");
    }

    boolean wroteNothing() {
        return Files.notExists(report) && Files.notExists(history);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(file("report.json"));
    }

    private String file(String name) {
        try {
            return Files.readString(report.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(output + errors, e);
        }
    }

    /** The first line of the verdict, without a word of how it came to it. */
    String verdict() {
        return json().at("/verdict/sentence").stringValue();
    }

    List<String> faults() {
        return json().at("/verdict/faults")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    /** What is wrong with the messages, by kind. */
    List<String> findings() {
        return json().at("/rounds/0/integrity/findings")
                .valueStream()
                .map(finding -> finding.path("kind").stringValue())
                .toList();
    }
}

package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.report.EventSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kit as a process whose events are heard, each held against the schema. */
final class Followed implements AutoCloseable {
    private static final int MOST_SECONDS = 30;
    private static final String END = "";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final EventSchema schema = new EventSchema();

    /** Starts {@code greenroom check} with these words and {@code --events}. */
    Followed(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("check", "--events"));
        command.addAll(List.of(words));
        process = Kit.listenedTo(command);
        Thread.startVirtualThread(this::listen);
    }

    private void listen() {
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            // it was closed under our hands
        }
        lines.add(END);
    }

    /** The events up to the first of this name. */
    List<JsonNode> until(String event) throws InterruptedException {
        List<JsonNode> heard = new ArrayList<>();
        do {
            var line = lines.poll(MOST_SECONDS, TimeUnit.SECONDS);
            assertThat(line)
                    .as("%s within %d s after %s", event, MOST_SECONDS, heard)
                    .isNotNull()
                    .isNotEqualTo(END);
            assertThat(schema.complaints(line)).isEmpty();
            heard.add(new JsonMapper().readTree(line));
        } while (!name(heard.getLast()).equals(event));
        return heard;
    }

    /** The first event of this name from now on. */
    JsonNode next(String event) throws InterruptedException {
        return until(event).getLast();
    }

    /** Waits for a level event that says this. */
    JsonNode level(boolean complete) throws InterruptedException {
        var level = next("level");
        while (level.path("complete").booleanValue() != complete) {
            level = next("level");
        }
        return level;
    }

    static String name(JsonNode event) {
        return event.path("event").stringValue();
    }

    /** Ends its standard input, as the death of whoever started it does. */
    void hangUp() throws IOException {
        process.getOutputStream().close();
    }

    /** Reads no more. */
    void stopListening() throws IOException {
        process.getInputStream().close();
    }

    /** Waits for the end, after which nothing more may have been said. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** What else it said up to its end. */
    List<String> rest() throws InterruptedException {
        List<String> rest = new ArrayList<>();
        for (var line = lines.take(); !line.equals(END); line = lines.take()) {
            rest.add(line);
        }
        return rest;
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

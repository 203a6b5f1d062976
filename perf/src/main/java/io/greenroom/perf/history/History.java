package io.greenroom.perf.history;

import io.greenroom.perf.result.Bench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * All benches of a working folder, as lines of JSON in a file that only grows. A line that cannot be read, such as the
 * last one of a process that was killed, costs itself and no other.
 */
public final class History {
    /** Where it is kept, under the working folder. */
    public static final Path FILE = Path.of(".greenroom", "bench-history.jsonl");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private History() {}

    /**
     * What a file holds.
     *
     * @param attempts in the order in which they were written
     * @param notes a sentence for each line that could not be read, with file and line
     */
    public record Kept(List<Attempt> attempts, List<String> notes) {}

    /**
     * Adds a bench; the file and its folder are made if they are missing. Two processes may do so at a time.
     *
     * @throws UncheckedIOException naming the file, if it cannot be written
     */
    public static void append(Path file, Bench bench) {
        append(file, Attempt.of(bench));
    }

    static void append(Path file, Attempt attempt) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel is closed
                write(channel, JSON.writeValueAsString(attempt));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the bench's history to %s: %s".formatted(file, e), e);
        }
    }

    private static void write(FileChannel channel, String line) throws IOException {
        var text = (torn(channel) ? "\n" : "") + line + "\n";
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Whether the last line has no end, so that ours would become a part of it. */
    private static boolean torn(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }

    /**
     * All attempts so far; none if there is no file.
     *
     * @throws UncheckedIOException naming the file, if it cannot be read
     */
    public static Kept read(Path file) {
        List<Attempt> attempts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        var number = 0;
        for (var line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                parse(file, number, line, attempts, notes);
            }
        }
        return new Kept(List.copyOf(attempts), List.copyOf(notes));
    }

    /** Bytes that are not UTF-8 spoil their line and no other. */
    private static List<String> lines(Path file) {
        try {
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bench's history in %s: %s".formatted(file, e), e);
        }
    }

    private static void parse(Path file, int number, String line, List<Attempt> attempts, List<String> notes) {
        try {
            attempts.add(
                    Optional.ofNullable(JSON.readValue(line, Attempt.class)).orElseThrow());
        } catch (JacksonException e) {
            notes.add(left(file, number, e.getOriginalMessage()));
        } catch (NoSuchElementException e) {
            notes.add(left(file, number, "it says null"));
        }
    }

    private static String left(Path file, int number, String reason) {
        return "%s, line %d, is not a bench and was left out: %s".formatted(file, number, reason);
    }
}

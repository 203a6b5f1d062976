package io.greenroom.drill.round;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A file of a round: its header, already held against its schema, and the text below.
 *
 * @param header an empty object if it has none
 * @param bodyLine the line on which the text begins, from 1
 */
public record Source(Path file, JsonNode header, String body, int bodyLine) {
    private static final NodeReader READER =
            NodeReader.builder().locationAware().build();
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();
    private static final String FENCE = "---";

    /** A file without a header. */
    static Source plain(Path file) {
        return new Source(
                file, JsonNodeFactory.instance.objectNode(), read(file).strip(), 1);
    }

    /** A file with a header of a kind that has a schema: {@code round}, {@code follow-up}, {@code hint}, {@code rubric}. */
    static Source withHeader(Path file, String kind) {
        var lines = read(file).lines().toList();
        var end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf(FENCE) + 1;
        if (lines.isEmpty() || !lines.getFirst().equals(FENCE) || end == 0) {
            throw new BadRound(file, 1, "begins with a header between two lines of ---");
        }
        var yaml = "\n" + String.join("\n", lines.subList(1, end)) + "\n";
        var body = String.join("\n", lines.subList(end + 1, lines.size()));
        var stripped = body.stripLeading();
        var blank = (int) body.substring(0, body.length() - stripped.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        return new Source(file, checked(file, yaml, kind, "the header"), stripped.stripTrailing(), end + 2 + blank);
    }

    /**
     * A file that is YAML from beginning to end, and has a schema.
     *
     * @throws BadRound if it is none, or not as its schema says
     */
    public static Source data(Path file, String kind) {
        return new Source(file, checked(file, read(file), kind, "the file"), "", 1);
    }

    private static JsonNode checked(Path file, String yaml, String kind, String whole) {
        JsonNode header;
        try {
            header = READER.readTree(yaml, InputFormat.YAML);
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BadRound(file, line, whole + " is no YAML: " + firstLine(e.getOriginalMessage()));
        }
        schema(kind).validate(header).stream()
                .min(Comparator.comparingInt(Source::line))
                .ifPresent(error -> {
                    throw new BadRound(file, line(error), words(error, whole));
                });
        return header;
    }

    private static String words(Error error, String whole) {
        var place = error.getInstanceLocation().toString().replaceFirst("^[$/]", "");
        return (place.isEmpty() ? whole : "'" + place + "'") + " " + error.getMessage();
    }

    private static int line(Error error) {
        return Optional.ofNullable(error.getInstanceNode()).map(Source::line).orElse(1);
    }

    /** The line of the file on which a value of the header stands. */
    public static int line(JsonNode node) {
        return node instanceof TokenStreamLocationAware aware && aware.tokenStreamLocation() != null
                ? aware.tokenStreamLocation().getLineNr()
                : 1;
    }

    private static synchronized Schema schema(String kind) {
        return SCHEMAS.computeIfAbsent(kind, it -> SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.nodeReader(READER))
                .getSchema(resource("/rounds/" + it + ".schema.json"), InputFormat.JSON));
    }

    private static String resource(String path) {
        try (var stream = Source.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new BadRound(file, 0, "is missing");
        } catch (MalformedInputException e) {
            throw new BadRound(file, 0, "is not UTF-8");
        } catch (IOException e) {
            throw new BadRound(file, 0, "cannot be read: " + e);
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }

    /** The body cut at its headings of depth 2. */
    Sections sections() {
        return sections(body, 2, bodyLine);
    }

    /** Some text of this file cut at its headings. */
    Sections sections(String text, int depth, int line) {
        try {
            return Sections.of(text, depth);
        } catch (IllegalArgumentException e) {
            throw bad(line, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    /** The text below a heading, which must be there. */
    String section(Sections sections, String title, int line) {
        var part = sections.parts().get(title);
        if (part == null || part.text().isEmpty()) {
            throw bad(
                    line,
                    part == null ? "there is no heading '" + title + "'" : "nothing stands below '" + title + "'");
        }
        return part.text();
    }

    /** What is wrong with it, on a line from 1. */
    public BadRound bad(int line, String words) {
        return new BadRound(file, line, words);
    }

    /** The file's name without its ending. */
    String id() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
    }
}

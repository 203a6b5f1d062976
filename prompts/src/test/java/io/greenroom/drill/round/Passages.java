package io.greenroom.drill.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads all that is prose in the rounds. */
final class Passages {
    private static final Path ROUNDS = Path.of("rounds");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** What is prose in a header; the rest are identifiers and numbers. */
    private static final Set<String> KEYS =
            Set.of("title", "summary", "goal", "means", "shows", "lacks", "words", "choices", "choose");

    private Passages() {}

    /** Every text of every round, in the order of the files. */
    static List<Passage> ofAllRounds() {
        return files().stream().flatMap(it -> of(source(it)).stream()).toList();
    }

    /** The Markdown files, parsed, without their headers. */
    static List<Parsed> parsed() {
        return files().stream()
                .map(Passages::source)
                .map(it -> new Parsed(it, parse(it.body())))
                .toList();
    }

    /** A file and its tree. */
    record Parsed(Source source, Node tree) {}

    static List<Passage> of(Source source) {
        List<Passage> passages = new ArrayList<>();
        values("", source.header(), source.file(), passages);
        parse(source.body()).accept(new Prose(source.file(), source.bodyLine(), passages));
        return passages;
    }

    static Node parse(String body) {
        return PARSER.parse(withFigures(body));
    }

    /** Parameters become figures, which is what they are replaced by most often. */
    private static String withFigures(String text) {
        return text.replaceAll("\\{\\{[^}]*}}", "2");
    }

    /** A prompt that no round has. */
    static Source madeUp(String body) {
        return new Source(
                ROUNDS.resolve(Path.of("made-up", "prompt.md")), JsonNodeFactory.instance.objectNode(), body, 1);
    }

    private static void values(String key, JsonNode node, Path file, List<Passage> passages) {
        if (node.isString() && KEYS.contains(key)) {
            passages.add(new Passage(file, key, Source.line(node), withFigures(node.asString())));
        }
        if (node.isArray()) {
            node.forEach(it -> values(key, it, file, passages));
        }
        node.properties().forEach(it -> values(it.getKey(), it.getValue(), file, passages));
    }

    private static List<Path> files() {
        try (var files = Files.walk(ROUNDS)) {
            return files.filter(it -> it.toString().endsWith(".md") || it.endsWith("values.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        if (file.endsWith("values.yaml")) {
            return Source.data(file, "values");
        }
        return switch (file.getName(2).toString()) {
            case "bank" -> Source.withHeader(file, "question");
            case "follow-ups" -> Source.withHeader(file, "follow-up");
            case "hints" -> Source.withHeader(file, "hint");
            case "round.md" -> Source.withHeader(file, "round");
            case "rubric.md" -> Source.withHeader(file, "rubric");
            default -> Source.plain(file);
        };
    }
}

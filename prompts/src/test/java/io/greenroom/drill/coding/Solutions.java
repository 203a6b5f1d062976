package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.ProblemReader;
import io.greenroom.drill.round.Rounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The kit's problems, and the solutions of them that lie among the tests' resources. */
final class Solutions {
    static final Path FOLDER = Path.of("src", "test", "resources", "solutions").toAbsolutePath();
    private static final Path ROUNDS = Path.of("rounds");

    private Solutions() {}

    /**
     * A wrong one.
     *
     * @param changes what is replaced in the right one, by what
     * @param fails the test that it fails first
     */
    record Wrong(String problem, String name, Map<String, String> changes, String fails, String expected, String got) {
        @Override
        public String toString() {
            return problem + ": " + name;
        }

        String text() {
            var text = read(FOLDER.resolve(problem + ".py"));
            for (var change : changes.entrySet()) {
                if (text.split(Pattern.quote(change.getKey()), -1).length != 2) {
                    throw new IllegalStateException("%s: '%s' is not there once".formatted(this, change.getKey()));
                }
                text = text.replace(change.getKey(), change.getValue());
            }
            return text;
        }
    }

    static List<Problem> problems() {
        return new Rounds(ROUNDS)
                .problems().values().stream().map(ProblemReader::read).toList();
    }

    static Problem problem(String name) {
        return problems().stream()
                .filter(it -> it.id().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Wrong> wrong() {
        List<Wrong> all = new ArrayList<>();
        var tree = YAMLMapper.builder().build().readTree(read(FOLDER.resolve("wrong.yaml")));
        tree.properties().forEach(problem -> problem.getValue().properties().forEach(it -> {
            var node = it.getValue();
            Map<String, String> changes = new HashMap<>();
            changes.put(node.path("replace").asString(), node.path("by").asString());
            node.path("also")
                    .properties()
                    .forEach(more -> changes.put(more.getKey(), more.getValue().asString()));
            all.add(new Wrong(
                    problem.getKey(),
                    it.getKey(),
                    changes,
                    node.path("fails").asString(),
                    node.path("expected").asString(),
                    node.path("got").asString()));
        }));
        return all;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.greenroom.drill.round;

import io.greenroom.drill.round.Problem.Matching;
import io.greenroom.drill.round.Problem.Recipe;
import io.greenroom.drill.round.Problem.Stage;
import io.greenroom.drill.round.Problem.Test;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a problem from its folder. What the files look like stands in docs/problems.md. */
public final class ProblemReader {
    private static final String TESTS = "tests.yaml";

    private final Path folder;
    private final Source source;

    private ProblemReader(Path folder) {
        this.folder = folder;
        this.source = Source.data(folder.resolve(TESTS), "problem");
    }

    /**
     * Reads a whole problem, but for what its tests read and expect.
     *
     * @throws BadRound if it is not written as it should be, or a file is missing
     */
    public static Problem read(Path folder) {
        return new ProblemReader(folder).problem();
    }

    private Problem problem() {
        present(folder.resolve(Problem.STATEMENT));
        var header = source.header();
        List<Stage> stages = new ArrayList<>();
        for (var node : header.path("stages")) {
            stages.add(stage(stages.size() + 1, node));
        }
        return new Problem(
                String.valueOf(folder.getFileName()),
                folder,
                header.path("title").asString(),
                header.path("seconds").asInt(),
                header.path("megabytes").asInt(),
                Matching.valueOf(
                        header.path("compare").asString().replace('-', '_').toUpperCase(Locale.ROOT)),
                header.path("within").asDouble(0),
                stages);
    }

    private Stage stage(int number, JsonNode node) {
        List<Test> tests = new ArrayList<>();
        for (var entry : node.path("tests").properties()) {
            tests.add(test(number, tests.size() + 1, entry.getKey(), entry.getValue()));
        }
        return new Stage(number, node.path("title").asString(), tests);
    }

    private Test test(int stage, int number, String name, JsonNode node) {
        var stem = "stage-%d/%02d-%s".formatted(stage, number, name);
        var input = folder.resolve(stem + ".in");
        var recipe = recipe(node.path("make"));
        if (recipe.isEmpty()) {
            present(input);
            present(folder.resolve(stem + ".out"));
        }
        return new Test(
                "S%d-%02d".formatted(stage, number),
                name,
                node.path("says").asString(),
                node.path("hint").asString(),
                input,
                recipe);
    }

    private static Optional<Recipe> recipe(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Recipe(
                        node.path("seed").asLong(),
                        node.path("size").asInt(),
                        node.path("shape").asString()));
    }

    private static void present(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadRound(file, 0, "is missing");
        }
    }
}

package io.greenroom.drill.coding;

import io.greenroom.drill.coding.problems.Reference;
import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Recipe;
import io.greenroom.drill.round.Problem.Test;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of a problem read and expect. What is made by a recipe is made once, into a folder. For any threads. */
final class Materials {
    private final Problem problem;
    private final Path work;
    private final Map<String, Material> made = new ConcurrentHashMap<>();

    /**
     * What one test needs.
     *
     * @param input the file that becomes standard input
     * @param expected the whole output
     */
    record Material(Path input, String expected) {}

    /** @param work the folder for what is made, and for what programs print; need not be there yet */
    Materials(Problem problem, Path work) {
        this.problem = problem;
        this.work = work;
    }

    /**
     * Of a test.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    Material of(Test test) {
        return made.computeIfAbsent(
                test.id(), _ -> test.recipe().map(recipe -> made(test, recipe)).orElseGet(() -> kept(test)));
    }

    private static Material kept(Test test) {
        var output = String.valueOf(test.file().getFileName()).replaceFirst("\\.in$", ".out");
        try {
            return new Material(test.file(), Files.readString(test.file().resolveSibling(output)));
        } catch (IOException e) {
            throw new UncheckedIOException("a test of the problem cannot be read", e);
        }
    }

    private Material made(Test test, Recipe recipe) {
        var reference = Reference.of(problem.id())
                .orElseThrow(() -> new Stop(
                        ExitCodes.USAGE,
                        "the test %s has no input: only the kit's own problems can make theirs".formatted(test.id())));
        var input = reference.make(recipe);
        var expected = reference.solve(input);
        write(test, "out", expected);
        return new Material(write(test, "in", input), expected);
    }

    /** Keeps something of a test, whole or not at all: another process may be at the same problem, in the same folder. */
    Path write(Test test, String ending, String text) {
        try {
            Files.createDirectories(work);
            var name = "%s-%s.%s".formatted(test.id(), test.name(), ending);
            var half =
                    work.resolve("." + name + ".half-" + ProcessHandle.current().pid());
            Files.writeString(half, text);
            return Files.move(half, work.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can be written to " + work, e);
        }
    }
}

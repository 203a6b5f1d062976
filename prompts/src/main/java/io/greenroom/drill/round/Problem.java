package io.greenroom.drill.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to be solved by a program that reads standard input and prints to standard output, as it is written in a folder.
 *
 * @param id the name of the folder
 * @param folder that it lies in, with the statement in {@link #STATEMENT}
 * @param seconds that a run may take
 * @param megabytes of memory that a run may hold, with all of its processes
 * @param matching when an output counts as the expected one
 * @param within how far off a number may be, with {@link Matching#NUMBERS}
 * @param stages from the first on
 */
public record Problem(
        String id,
        Path folder,
        String title,
        int seconds,
        int megabytes,
        Matching matching,
        double within,
        List<Stage> stages) {
    /** The file that says what is to be done, Markdown. */
    public static final String STATEMENT = "problem.md";

    /** When an output counts as the expected one. White space at the ends of lines and blank lines at the end never count. */
    public enum Matching {
        /** Line by line. */
        LINES,
        /** The same lines, in whatever order. */
        ANY_ORDER,
        /** Line by line; numbers may differ by a little. */
        NUMBERS
    }

    /**
     * A stage.
     *
     * @param number from 1
     */
    public record Stage(int number, String title, List<Test> tests) {}

    /**
     * A run of the program.
     *
     * @param id for a command line: {@code S2-03}
     * @param says what is true of a right program, in a sentence
     * @param hint for whoever fails it
     * @param file the input as it is kept; the expected output lies beside it, ending in {@code .out}
     * @param recipe how the input is made, if it is not kept
     */
    public record Test(String id, String name, String says, String hint, Path file, Optional<Recipe> recipe) {
        /** Whether somebody means it. */
        public boolean called(String word) {
            return word.equals(name) || word.equalsIgnoreCase(id);
        }
    }

    /**
     * How an input is made, the same each time.
     *
     * @param size how large, in the problem's own measure
     * @param shape what kind of input, in the problem's own words
     */
    public record Recipe(long seed, int size, String shape) {}

    /** All tests, from the first stage on. */
    public Stream<Test> tests() {
        return stages.stream().flatMap(stage -> stage.tests().stream());
    }
}

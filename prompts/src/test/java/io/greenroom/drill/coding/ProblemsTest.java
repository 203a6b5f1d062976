package io.greenroom.drill.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.coding.problems.Reference;
import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Test;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem's statement, tests and reference say the same. */
class ProblemsTest {
    private static final Pattern BLOCK = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final int LONGEST_LINE = 60_000;
    private static final int STAGES = 3;
    private static final int EXAMPLES = 3;

    static Stream<String> names() {
        return Stream.concat(Solutions.problems().stream().map(Problem::id), Reference.ALL.keySet().stream())
                .distinct();
    }

    private static String output(Test test) {
        return Solutions.read(Path.of(test.file().toString().replaceFirst("\\.in$", ".out")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void threeStagesOfExamplesEdgesAndLargeInput(String name) {
        var problem = Solutions.problem(name);
        assertThat(problem.stages()).hasSize(STAGES);
        assertThat(problem.stages().getFirst().tests()).hasSize(EXAMPLES);
        assertThat(problem.stages().get(1).tests()).hasSizeGreaterThan(5).noneMatch(it -> it.recipe()
                .isPresent());
        assertThat(problem.stages().get(2).tests()).hasSizeGreaterThan(1).allMatch(it -> it.recipe()
                .isPresent());
        assertThat(problem.tests().map(Test::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theExamplesOfTheStatementAreTheTestsOfTheFirstStage(String name) {
        var problem = Solutions.problem(name);
        List<String> blocks = new ArrayList<>();
        var matcher = BLOCK.matcher(Solutions.read(problem.folder().resolve(Problem.STATEMENT)));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        List<String> tests = new ArrayList<>();
        problem.stages().getFirst().tests().forEach(test -> {
            tests.add(Solutions.read(test.file()));
            tests.add(output(test));
        });
        assertThat(blocks).isEqualTo(tests);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStatementTellsTheLimits(String name) {
        var problem = Solutions.problem(name);
        assertThat(Solutions.read(problem.folder().resolve(Problem.STATEMENT)))
                .startsWith("# " + problem.title() + "\n")
                .contains("%d seconds of processor time and %d MB of memory for each test"
                        .formatted(problem.seconds(), problem.megabytes()))
                .contains("## Input", "## Output", "## Examples", "## Limits")
                .matches("\\p{ASCII}*");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theReferenceAgreesWithWhatIsKept(String name) {
        var reference = Reference.of(name).orElseThrow();
        Solutions.problem(name).tests().filter(it -> it.recipe().isEmpty()).forEach(test -> {
            var input = Solutions.read(test.file());
            assertThat(input)
                    .as(test.id())
                    .endsWith("\n")
                    .matches("\\p{ASCII}*")
                    .doesNotContain("\r");
            assertThat(Comparison.gap(
                            Solutions.problem(name),
                            output(test).lines().toList(),
                            reference.solve(input).lines().toList()))
                    .as(test.id())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsMadeIsTheSameEachTimeAndNotTrivial(String name) {
        var reference = Reference.of(name).orElseThrow();
        Solutions.problem(name).tests().flatMap(it -> it.recipe().stream()).forEach(recipe -> {
            var input = reference.make(recipe);
            assertThat(input.equals(reference.make(recipe))).isTrue();
            assertThat(input.endsWith("\n") && input.chars().allMatch(c -> c < 127))
                    .isTrue();
            var expected = reference.solve(input).lines().toList();
            assertThat(expected.stream().mapToInt(String::length).max().orElse(0))
                    .isLessThan(LONGEST_LINE);
            assertThat(expected.stream().distinct().count())
                    .isGreaterThan(recipe.shape().equals("one-line") ? 0 : 1);
        });
    }
}

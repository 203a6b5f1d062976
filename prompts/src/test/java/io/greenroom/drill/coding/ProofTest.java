package io.greenroom.drill.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.coding.Outcome.Failure;
import io.greenroom.drill.coding.Solutions.Wrong;
import io.greenroom.drill.round.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Right solutions pass everything within the limits, and each wrong one fails where it should, with words that help. */
class ProofTest {
    private static final int LEAST_WRONG_ONES = 3;
    private static final int SLOW_ONES = 4;
    private static final boolean WHOLE = System.getProperty("whole") != null;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path made;

    private static final Map<String, Materials> MATERIALS = new ConcurrentHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<String> problems() {
        return Solutions.problems().stream().map(Problem::id);
    }

    /** Those that take too long cost six seconds each: of four problems one, and all with {@code -Dwhole}. */
    static Stream<Wrong> wrong() {
        Set<String> slow = new HashSet<>();
        return Solutions.wrong().stream()
                .filter(it ->
                        WHOLE || !it.fails().startsWith("S3") || (slow.size() < SLOW_ONES && slow.add(it.problem())));
    }

    private Trial trial(Problem problem, String command) {
        return new Trial(
                problem,
                new Program(command, folder),
                MATERIALS.computeIfAbsent(problem.id(), id -> new Materials(problem, made.resolve(id))),
                "greenroom solve");
    }

    /** The first test that fails. */
    private Optional<Outcome> firstFailure(Problem problem, String command) {
        var trial = trial(problem, command);
        return problem.tests()
                .map(test -> trial.of(test, Duration.ZERO, () -> false).orElseThrow())
                .filter(it -> !it.passed())
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("problems")
    @Execution(ExecutionMode.CONCURRENT)
    void aRightOneInPythonPasses(String name) {
        assertThat(firstFailure(Solutions.problem(name), "python3 " + Solutions.FOLDER.resolve(name + ".py")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-window", "hash-ring", "json-diff"})
    @Execution(ExecutionMode.CONCURRENT)
    void aRightOneInNodePasses(String name) {
        assertThat(firstFailure(Solutions.problem(name), "node " + Solutions.FOLDER.resolve(name + ".mjs")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    @Execution(ExecutionMode.CONCURRENT)
    void aWrongOneFailsWhereItShould(Wrong wrong) throws IOException {
        Files.writeString(folder.resolve("solution.py"), wrong.text());
        var outcome = firstFailure(Solutions.problem(wrong.problem()), "python3 solution.py")
                .orElseThrow();
        var failure = outcome.failure().orElseThrow();
        assertThat(outcome.test().id()).as(failure.toString()).isEqualTo(wrong.fails());
        assertThat(failure.expected()).contains(wrong.expected());
        assertThat(failure.got()).contains(wrong.got());
        assertThat(failure).extracting(Failure::hint).isEqualTo(outcome.test().hint());
    }

    @Test
    void everyProblemHasWrongOnesOfEachStage() {
        var byProblem = Solutions.wrong().stream().collect(Collectors.groupingBy(Wrong::problem));
        for (var name : problems().toList()) {
            var those = byProblem.getOrDefault(name, List.of());
            assertThat(those).as(name).hasSizeGreaterThanOrEqualTo(LEAST_WRONG_ONES);
            assertThat(those).as(name).anyMatch(it -> it.fails().startsWith("S3"));
            assertThat(those).as(name).anyMatch(it -> !it.fails().startsWith("S3"));
        }
    }
}

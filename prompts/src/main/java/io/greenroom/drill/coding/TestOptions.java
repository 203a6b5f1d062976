package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Stage;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which tests of a problem are meant. */
final class TestOptions {
    @Option(names = "--stage", paramLabel = "N", description = "Only this stage.")
    private @Nullable Integer stage;

    @Option(names = "--test", paramLabel = "NAME", description = "Only this test: S2-03, or its name.")
    private @Nullable String test;

    /** Whether any was named. */
    boolean chosen() {
        return stage != null || test != null;
    }

    /**
     * The stages with the tests that are meant; stages of which none is meant are left out.
     *
     * @throws Stop if there are none
     */
    List<Stage> of(Problem problem) {
        var word = Optional.ofNullable(test);
        var chosen = problem.stages().stream()
                .filter(it -> stage == null || it.number() == stage)
                .map(it -> new Stage(
                        it.number(),
                        it.title(),
                        it.tests().stream()
                                .filter(one -> word.map(one::called).orElse(true))
                                .toList()))
                .filter(it -> !it.tests().isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            throw new Stop(
                    ExitCodes.USAGE,
                    "'%s' has no such %s; greenroom solve %s --list names all tests"
                            .formatted(problem.id(), test == null ? "stage" : "test", problem.id()));
        }
        return chosen;
    }
}

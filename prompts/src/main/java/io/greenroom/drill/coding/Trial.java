package io.greenroom.drill.coding;

import io.greenroom.drill.coding.Comparison.Gap;
import io.greenroom.drill.coding.Materials.Material;
import io.greenroom.drill.coding.Outcome.Failure;
import io.greenroom.drill.coding.Program.Allowance;
import io.greenroom.drill.coding.Ran.Ending;
import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Test;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Runs a program against single tests of a problem. */
final class Trial {
    private final Problem problem;
    private final Program program;
    private final Materials materials;
    private final String replay;

    /** @param replay the command that tries again, to which a test is added */
    Trial(Problem problem, Program program, Materials materials, String replay) {
        this.problem = problem;
        this.program = program;
        this.materials = materials;
        this.replay = replay;
    }

    /** The shell did not find the program. */
    static final class NotStarted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotStarted(String words) {
            super(words);
        }
    }

    /**
     * Tries one; none if it was halted.
     *
     * @param more time than the problem gives: a compiler may have to run first
     * @throws NotStarted if there is no such program
     */
    Optional<Outcome> of(Test test, Duration more, BooleanSupplier halted) {
        var material = materials.of(test);
        var allowance =
                Allowance.of(problem, Duration.ofSeconds(problem.seconds()).plus(more), material.expected());
        var ran = program.run(material.input(), allowance, halted);
        if (ran.ending() == Ending.HALTED) {
            return Optional.empty();
        }
        if (ran.neverStarted()) {
            throw new NotStarted("The command cannot be started (%s): %s"
                    .formatted(ran.howItEnded(), String.join(" ", ran.lastWords())));
        }
        var gap = new Verdict(problem, allowance, material.expected(), ran).gap();
        return Optional.of(new Outcome(
                test,
                ran.busy(),
                ran.ending() == Ending.TOO_SLOW || ran.ending() == Ending.IDLE,
                gap.map(it -> failure(test, material, ran, it))));
    }

    /** One that was not run, because those before it took too long. */
    Outcome leftOut(Test test) {
        var failure = new Failure(
                "",
                "it ends within %d s of processor time".formatted(problem.seconds()),
                "not run: two tests of this stage took too long already",
                test.hint(),
                replay(test));
        return new Outcome(test, Duration.ZERO, true, Optional.of(failure));
    }

    private Failure failure(Test test, Material material, Ran ran, Gap gap) {
        var printed = materials.write(test, "got", String.join("\n", ran.lines()) + "\n");
        return new Failure(
                Shortened.input(material.input()),
                gap.expected(),
                ran.lines().isEmpty() ? gap.got() : "%s (all of it: %s)".formatted(gap.got(), near(printed)),
                test.hint(),
                replay(test));
    }

    private String replay(Test test) {
        return "%s --test %s".formatted(replay, test.id());
    }

    /** From the current folder, if it is below it. */
    static Path near(Path file) {
        var here = Path.of("").toAbsolutePath();
        var whole = file.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }
}

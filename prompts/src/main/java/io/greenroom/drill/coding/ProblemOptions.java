package io.greenroom.drill.coding;

import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.round.BadRound;
import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.ProblemReader;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where problems are. */
final class ProblemOptions {
    @Option(
            names = "--rounds",
            paramLabel = "DIR",
            description = "A folder of rounds of your own (docs/problems.md); the kit's if left out.")
    private @Nullable Path rounds;

    /** The words that say the same again; empty, or with a space before them. */
    String words() {
        return rounds == null ? "" : " --rounds " + Quoted.word(rounds.toString());
    }

    /**
     * All of them, by name.
     *
     * @throws Stop if one is not written as it should be
     */
    List<Problem> all() {
        return RoundOptions.roundsIn(rounds).problems().values().stream()
                .map(ProblemOptions::read)
                .toList();
    }

    /**
     * The problem of a name.
     *
     * @throws Stop if there is none, or it is not written as it should be
     */
    Problem problem(String name) {
        var known = RoundOptions.roundsIn(rounds).problems();
        var folder = known.get(name);
        if (folder == null) {
            throw new Stop(
                    ExitCodes.USAGE,
                    "there is no problem '%s'; there are: %s".formatted(name, String.join(", ", known.keySet())));
        }
        return read(folder);
    }

    private static Problem read(Path folder) {
        try {
            return ProblemReader.read(folder);
        } catch (BadRound e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }
}

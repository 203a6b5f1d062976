package io.greenroom.drill.options;

import io.greenroom.drill.round.BadRound;
import io.greenroom.drill.round.Loop;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.round.Rounds;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where rounds are, and where sittings are kept. */
public final class RoundOptions {
    @Option(
            names = "--rounds",
            paramLabel = "DIR",
            description = "A folder of rounds of your own (docs/rounds.md); the kit's if left out.")
    private @Nullable Path rounds;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            defaultValue = ".greenroom/drills",
            description = "Where sittings are kept; ${DEFAULT-VALUE} if left out.")
    private Path folder = Path.of(".greenroom", "drills");

    /** Where sittings are kept, a folder each. */
    public Path folder() {
        return folder;
    }

    /**
     * All rounds.
     *
     * @throws Stop if there is no such folder
     */
    public Rounds rounds() {
        return roundsIn(rounds);
    }

    /** The words that name the folder of rounds again; none if it is the kit's. */
    public List<String> words() {
        return rounds == null
                ? List.of()
                : List.of("--rounds", rounds.toAbsolutePath().toString());
    }

    /**
     * All rounds of a folder, or the kit's if there is none.
     *
     * @throws Stop if there is no such folder
     */
    public static Rounds roundsIn(@Nullable Path rounds) {
        var told = rounds == null ? Path.of(System.getProperty("greenroom.rounds", "prompts/rounds")) : rounds;
        if (!Files.isDirectory(told)) {
            throw new Stop(ExitCodes.USAGE, "there are no rounds in " + told + "; --rounds takes a folder of them");
        }
        return new Rounds(told);
    }

    /**
     * The round of a name.
     *
     * @throws Stop if there is none, or it is not written as it should be
     */
    public Round round(String name) {
        try {
            var all = rounds();
            return all.find(name).orElseThrow(() -> unknown(name, all));
        } catch (BadRound e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }

    /**
     * The loop of a name.
     *
     * @throws Stop if there is none, or it is not written as it should be
     */
    public Loop loop(String name) {
        try {
            var loops = rounds().loops();
            return loops.stream()
                    .filter(it -> it.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Stop(
                            ExitCodes.USAGE,
                            "there is no loop '%s'; there are: %s"
                                    .formatted(
                                            name, loops.stream().map(Loop::id).collect(Collectors.joining(", ")))));
        } catch (BadRound e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }

    private static Stop unknown(String name, Rounds rounds) {
        return new Stop(
                ExitCodes.USAGE,
                "there is no round '%s'; there are: %s".formatted(name, String.join(", ", rounds.names())));
    }
}

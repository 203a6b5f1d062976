package io.greenroom.drill.plan;

import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.round.Loop;
import io.greenroom.drill.round.Rounds;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where rounds and sittings are: as it is typed, or else as the plan that is made again has it.
 *
 * @param own folder of rounds of one's own; none for the kit's
 */
record Places(Rounds rounds, Path sittings, Optional<String> own) {

    static Places of(RoundOptions where, Optional<Kept> before) {
        var sittings = before.filter(it -> where.folder().equals(new RoundOptions().folder()))
                .map(it -> Path.of(it.sittings()))
                .orElseGet(where::folder);
        var kept = before.flatMap(Kept::rounds);
        var typed = where.rounds().folder();
        if (typed.equals(kit()) && kept.isPresent()) {
            return new Places(new Rounds(Path.of(kept.get())), sittings, kept);
        }
        var own = Optional.of(typed).filter(it -> !it.equals(kit())).map(it -> it.toAbsolutePath()
                .toString());
        return new Places(where.rounds(), sittings, own);
    }

    /** As they were when a plan was made. */
    static Places of(Kept kept) {
        var folder = kept.rounds().map(Path::of).orElseGet(Places::kit);
        return new Places(new Rounds(folder), Path.of(kept.sittings()), kept.rounds());
    }

    private static Path kit() {
        return Path.of(System.getProperty("greenroom.rounds", "prompts/rounds"));
    }

    Optional<Loop> loop(String name) {
        return rounds.loops().stream().filter(it -> it.id().equals(name)).findFirst();
    }
}

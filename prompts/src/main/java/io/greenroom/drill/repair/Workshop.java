package io.greenroom.drill.repair;

import io.greenroom.drill.repair.Kept.Repair;
import io.greenroom.drill.round.Draw;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;

/** Where projects get their fault, and where it is kept which one. */
public final class Workshop {
    private final Kept kept;

    /** @param file that keeps the repairs; need not be there */
    public Workshop(Path file) {
        this.kept = new Kept(file);
    }

    /**
     * Writes a project with a fault into a folder. A fault that was never met comes first, then the one that was met longest
     * ago; the seed decides among equals.
     *
     * @param into made if it is not there
     * @throws Stop if the folder has something in it
     * @throws IOException if it cannot be written, or the past repairs cannot be read
     */
    public void prepare(Language language, long seed, Path into) throws IOException {
        refuseFull(into);
        var fault = drawn(language, seed);
        write(Planting.of(language.project(), fault), into);
        kept.add(new Repair(language.id(), seed, fault.id(), Kept.plain(into), Instant.now()));
    }

    private Fault drawn(Language language, long seed) throws IOException {
        var faults = language.faults();
        var seen = kept.all().stream()
                .filter(it -> it.language().equals(language.id()))
                .map(Repair::fault)
                .toList();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var id = Draw.fresh(faults.stream().map(Fault::id).toList(), seen, random)
                .getFirst();
        return faults.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static void refuseFull(Path into) throws IOException {
        if (Files.isRegularFile(into)) {
            throw new Stop(ExitCodes.USAGE, into + " is a file; --into takes a folder");
        }
        if (Files.isDirectory(into)) {
            try (var files = Files.list(into)) {
                if (files.findAny().isPresent()) {
                    throw new Stop(
                            ExitCodes.USAGE, "%s is not empty; --into takes a folder that is new".formatted(into));
                }
            }
        }
    }

    private static void write(Map<String, String> texts, Path into) throws IOException {
        for (var text : texts.entrySet()) {
            var file = into.resolve(text.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text.getValue());
        }
    }

    /**
     * What was planted in a folder, and what became of it.
     *
     * @throws Stop if nothing was written there from here
     */
    public Revealed reveal(Repairs repairs, Path folder) throws IOException {
        var repair = kept.in(folder)
                .orElseThrow(() -> new Stop(
                        ExitCodes.USAGE,
                        "no project was written to %s, as far as %s knows; run this where you began the repair"
                                .formatted(folder, kept.file())));
        var language = repairs.language(repair.language());
        var fault = language.faults().stream()
                .filter(it -> it.id().equals(repair.fault()))
                .findFirst()
                .orElseThrow(() -> new Stop(ExitCodes.USAGE, "the fault in %s is no longer kept".formatted(folder)));
        return new Revealed(fault, language.project(), folder);
    }
}

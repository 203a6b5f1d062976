package io.greenroom.drill.repair;

import io.greenroom.drill.round.Rounds;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All projects that there are, a folder for each language.
 *
 * @param folder that they are in
 */
public record Repairs(Path folder) {

    /** Those that lie beside the rounds, in the folder {@code repairs}. */
    public static Repairs beside(Rounds rounds) {
        return new Repairs(rounds.folder().toAbsolutePath().resolveSibling("repairs"));
    }

    /** The languages, by name. */
    public List<Language> languages() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var folders = Files.list(folder)) {
            return folders.filter(it -> Files.isRegularFile(it.resolve("language.yaml")))
                    .sorted()
                    .map(Language::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The projects in " + folder + " cannot be listed", e);
        }
    }

    /**
     * The language of a name.
     *
     * @throws Stop if there is none
     */
    public Language language(String name) {
        return languages().stream()
                .filter(it -> it.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new Stop(
                        ExitCodes.USAGE,
                        "there is no project to repair in '%s'; there are: %s"
                                .formatted(
                                        name,
                                        languages().stream().map(Language::id).collect(Collectors.joining(", ")))));
    }
}

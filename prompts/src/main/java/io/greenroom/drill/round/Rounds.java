package io.greenroom.drill.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All rounds that there are, a folder each.
 *
 * @param folder that they are in
 */
public record Rounds(Path folder) {

    /** Their names, sorted. */
    public List<String> names() {
        try (var folders = Files.list(folder)) {
            return folders.filter(it -> Files.isRegularFile(it.resolve("round.md")))
                    .map(it -> String.valueOf(it.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The rounds in " + folder + " cannot be listed", e);
        }
    }

    /**
     * What a list says of the round of a name.
     *
     * @throws BadRound if its header is not written as it should be
     */
    public RoundHead head(String name) {
        return RoundReader.head(folder.resolve(name));
    }

    /**
     * The loops that lie beside the rounds, in the folder {@code loops}; a folder of one's own needs none.
     *
     * @throws BadRound if one is not written as it should be
     */
    public List<Loop> loops() {
        var loops = folder.resolveSibling("loops");
        if (!Files.isDirectory(loops)) {
            return List.of();
        }
        try (var files = Files.list(loops)) {
            return files.filter(it -> it.toString().endsWith(".yaml"))
                    .sorted()
                    .map(LoopReader::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The loops in " + loops + " cannot be listed", e);
        }
    }

    /** The folders of all problems of all rounds, by their names; see {@link ProblemReader}. */
    public Map<String, Path> problems() {
        Map<String, Path> problems = new TreeMap<>();
        for (var name : names()) {
            var inner = folder.resolve(name).resolve(Round.PROBLEMS);
            if (Files.isDirectory(inner)) {
                try (var files = Files.list(inner)) {
                    files.filter(Files::isDirectory).forEach(it -> problems.put(String.valueOf(it.getFileName()), it));
                } catch (IOException e) {
                    throw new UncheckedIOException("The problems in " + inner + " cannot be listed", e);
                }
            }
        }
        return problems;
    }

    /**
     * The round of a name, if there is one.
     *
     * @throws BadRound if it is not written as it should be
     */
    public Optional<Round> find(String name) {
        return names().contains(name) ? Optional.of(RoundReader.read(folder.resolve(name))) : Optional.empty();
    }
}

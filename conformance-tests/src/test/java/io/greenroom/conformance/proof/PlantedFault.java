package io.greenroom.conformance.proof;

import static java.util.stream.Collectors.toCollection;

import io.greenroom.conformance.broken.BrokenServer;
import io.greenroom.conformance.broken.BrokenServers;
import io.greenroom.spec.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A fault that the drill plants in a project ({@code docs/repair.md}), read on its own: the drill's reader is not known here.
 *
 * @param language folder of the language
 * @param name of the fault, and of the broken server that does the same
 */
record PlantedFault(Path language, String name, JsonNode header) {
    private static final Path REPAIRS = Path.of("..", "prompts", "repairs");
    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Path> languages() throws IOException {
        try (var folders = Files.list(REPAIRS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static List<PlantedFault> in(Path language) throws IOException {
        try (var files = Files.list(language.resolve("faults"))) {
            return files.sorted()
                    .map(file -> new PlantedFault(
                            language,
                            String.valueOf(file.getFileName()).replace(".yaml", ""),
                            YAML.readTree(file.toFile())))
                    .toList();
        }
    }

    /** The command that starts the project of a language, in its folder. */
    static String start(Path language, Path folder) {
        var command = YAML.readTree(language.resolve("language.yaml").toFile()).path("start");
        return "cd '%s' && exec %s".formatted(folder.toAbsolutePath(), command.asString());
    }

    /** The project of a language, sound, in a folder of its own. */
    static void copy(Path language, Path to) throws IOException {
        var from = language.resolve("project");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }

    /** How often what an edit looks for stands in its file, before it is made; edits are made as they are counted. */
    List<Integer> plant(Path project) throws IOException {
        var counts = new ArrayList<Integer>();
        for (var edit : header.path("edits")) {
            var file = project.resolve(edit.path("file").asString());
            var text = Files.readString(file);
            var find = edit.path("find").asString();
            counts.add(text.split(Pattern.quote(find), -1).length - 1);
            Files.writeString(file, text.replace(find, edit.path("replace").asString()));
        }
        return counts;
    }

    Set<Clause> fails() {
        return clauses("fails");
    }

    Set<Clause> mayFail() {
        return clauses("mayFail");
    }

    /** Whether it says why more fails than with the broken server. */
    boolean further() {
        return header.has("further");
    }

    private Set<Clause> clauses(String field) {
        return header.path(field)
                .valueStream()
                .map(id -> Clause.at(id.asString()).orElseThrow())
                .collect(toCollection(() -> EnumSet.noneOf(Clause.class)));
    }

    /** The broken server of the same name. */
    BrokenServer twin() {
        return BrokenServers.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the suite has no broken server " + name));
    }
}

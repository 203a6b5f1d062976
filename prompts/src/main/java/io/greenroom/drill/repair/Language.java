package io.greenroom.drill.repair;

import io.greenroom.drill.round.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A language in which there is a project, with its faults.
 *
 * @param folder that it is kept in; its name is how one asks for it
 * @param title what people call it
 * @param needs what has to be installed
 * @param start the command that starts the server, in the project's folder
 */
public record Language(Path folder, String title, String needs, String start) {
    /** What a server that ran in the folder has left there. */
    private static final String LEFT_OVER = ".*\\.(log|pyc)";

    static Language read(Path folder) {
        var node = Source.data(folder.resolve("language.yaml"), "language").header();
        return new Language(
                folder,
                node.path("title").asString(),
                node.path("needs").asString(),
                node.path("start").asString());
    }

    /** How one asks for it: {@code node}. */
    public String id() {
        return String.valueOf(folder.getFileName());
    }

    /** All faults, by name. */
    public List<Fault> faults() {
        return list(folder.resolve("faults"), ".yaml").stream()
                .map(FaultReader::read)
                .toList();
    }

    /** The sound project: texts by their paths, with slashes. */
    public Map<String, String> project() {
        var root = folder.resolve("project");
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().matches(LEFT_OVER)) {
                    texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The project in " + root + " cannot be read", e);
        }
        return texts;
    }

    /** The command that starts the server from anywhere. */
    public String startIn(Path project) {
        var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        var path = project.toAbsolutePath().normalize().toString();
        return windows
                ? "cd /d \"%s\" && %s".formatted(path, start)
                : "cd '%s' && exec %s".formatted(path.replace("'", "'\\''"), start);
    }

    private static List<Path> list(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The faults in " + folder + " cannot be listed", e);
        }
    }
}

package io.greenroom.drill.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sheets to try. */
final class Sheets {
    static final Path GOOD = Path.of("src", "test", "resources", "designs", "good.yaml");

    private Sheets() {}

    /** One for each contradiction, named for it. */
    static List<Path> contradictions() {
        try (var files = Files.list(GOOD.resolveSibling("contradictions"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path worked(String round, String name) {
        return Path.of("designs", round, name);
    }

    static String kind(Path sheet) {
        return String.valueOf(sheet.getFileName()).replaceFirst("\\.yaml$", "");
    }

    /** A text as a sheet. */
    static Design read(String yaml) {
        try {
            var file = Files.createTempFile("sheet", ".yaml");
            try {
                return DesignReader.read(Files.writeString(file, yaml));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

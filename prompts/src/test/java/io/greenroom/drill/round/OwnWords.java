package io.greenroom.drill.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lists of words beside the tests, a word a line. */
final class OwnWords {
    private OwnWords() {}

    static List<String> read(String name) {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

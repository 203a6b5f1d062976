package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made by the build, kept in the repository, and compared at every build. */
final class Recorded {
    static final Path DOCS = Path.of("..", "docs");
    static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private Recorded() {}

    /** The file holds this text; with {@code -Dupdate} it is made to. */
    static void expect(Path file, String text) throws IOException {
        if (System.getProperty("update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return;
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s; if the new text is right, run the tests of this module with -Dupdate", file)
                .isEqualTo(text);
    }
}

package io.greenroom.drill.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Recorded output in {@code src/test/resources/recorded}. To record it anew after a change that is meant: {@code mvn test
 * -Dupdate}, then read the difference before it is committed.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/recorded");

    private Golden() {}

    /** That a text is as it was recorded. */
    public static void check(String name, String text) throws IOException {
        var file = FOLDER.resolve(name);
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(file).as("recorded output; -Dupdate records it").exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }
}

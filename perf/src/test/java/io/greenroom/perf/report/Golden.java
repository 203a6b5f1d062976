package io.greenroom.perf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Recorded output in {@code src/test/resources/bench}. To record it anew after a change that is meant: {@code mvn test
 * -Dupdate -Dtest='*ReportTest'}, then read the difference before it is committed.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/bench");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        var file = FOLDER.resolve(name);
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(file).as("recorded output; -Dupdate records it").exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }
}

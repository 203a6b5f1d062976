package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    private static final String COMMAND = "greenroom check http://localhost:3000";

    private final Path temporary;

    ReportFilesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void fourFilesAndNothingElse() throws IOException {
        var folder = temporary.resolve("a/b");
        ReportFiles.write(Samples.underWay(), folder, COMMAND);
        ReportFiles.write(Samples.passed(), folder, COMMAND);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.html", "junit.xml", "report.json", "badge.svg");
        }
        assertThat(folder.resolve(ReportFiles.PAGE)).content().contains("Levels 1 to 3 are complete.");
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws IOException {
        var file = Files.writeString(temporary.resolve("report"), "");
        assertThatThrownBy(() -> ReportFiles.write(Samples.passed(), file, COMMAND))
                .isInstanceOf(IOException.class)
                .hasMessage("The files cannot be written to " + file + ": it is a file, not a folder.");
    }

    @Test
    void aFileThatCannotBeReplacedLeavesNothingHalf() throws IOException {
        Files.createDirectories(temporary.resolve("report.json/in-the-way"));
        assertThatThrownBy(() -> ReportFiles.write(Samples.passed(), temporary, COMMAND))
                .hasMessageStartingWith("The files cannot be written to " + temporary);
        try (var files = Files.list(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains(".half"));
        }
    }

    /** For people: one folder for each kind of run, to be looked at. */
    @Test
    void samplesToLookAt() throws IOException {
        var runs = Map.of(
                "under-way", Samples.underWay(),
                "in-trouble", Samples.inTrouble(),
                "passed", Samples.passed(),
                "hostile", Hostile.run());
        for (var run : runs.entrySet()) {
            var folder = Path.of("target", "sample-report", run.getKey());
            ReportFiles.write(run.getValue(), folder, COMMAND);
            assertThat(folder.resolve(ReportFiles.PAGE)).isNotEmptyFile();
        }
    }
}

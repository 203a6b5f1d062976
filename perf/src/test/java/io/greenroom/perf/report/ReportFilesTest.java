package io.greenroom.perf.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    private final Path temporary;

    ReportFilesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void threeFilesAndNothingElse() throws IOException {
        var folder = temporary.resolve("a/b");
        ReportFiles.write(Samples.failed(), folder);
        ReportFiles.write(Samples.passed(), folder);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.html", "report.json", "report.md");
        }
        assertThat(folder.resolve(ReportFiles.PAGE)).content().contains("The server keeps up");
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws IOException {
        var file = Files.writeString(temporary.resolve("report"), "");
        assertThatThrownBy(() -> ReportFiles.write(Samples.passed(), file))
                .isInstanceOf(IOException.class)
                .hasMessage("The files cannot be written to " + file + ": it is a file, not a folder.");
    }

    @Test
    void aFileThatCannotBeReplacedLeavesNothingHalf() throws IOException {
        Files.createDirectories(temporary.resolve("report.json/in-the-way"));
        assertThatThrownBy(() -> ReportFiles.write(Samples.passed(), temporary))
                .hasMessageStartingWith("The files cannot be written to " + temporary);
        try (var files = Files.list(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains(".half"));
        }
    }

    @Test
    void gatlingsPageIsFoundFromOurs() {
        var report = temporary.resolve("bench");
        assertThat(GatlingPage.seenFrom(report, report.resolve("gatling").toString()))
                .isEqualTo("gatling/index.html");
        assertThat(GatlingPage.seenFrom(
                        report, temporary.resolve("a b#c/index.html").toString()))
                .isEqualTo("../a%20b%23c/index.html");
        assertThat(GatlingPage.seenFrom(Path.of("bench"), "javascript:alert(1)"))
                .isEqualTo("../javascript%3Aalert%281%29/index.html");
    }

    /** For people: one folder for each kind of bench, to be looked at. */
    @Test
    void samplesToLookAt() throws IOException {
        var benches = Map.of(
                "passed", Samples.passed(),
                "failed", Samples.failed(),
                "not-valid", Samples.notValid(),
                "unreachable", Samples.unreachable(),
                "capacity", Samples.capacity(),
                "compared", Samples.compared(),
                "hostile", Hostile.bench());
        for (var bench : benches.entrySet()) {
            var folder = Path.of("target", "sample-bench", bench.getKey());
            ReportFiles.write(bench.getValue(), folder);
            assertThat(folder.resolve(ReportFiles.PAGE)).isNotEmptyFile();
        }
    }
}

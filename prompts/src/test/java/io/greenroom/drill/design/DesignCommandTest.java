package io.greenroom.drill.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.cli.Main;
import io.greenroom.kit.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DesignCommandTest {
    private static final String BAD =
            Sheets.worked("engineering-architecture", "bad.yaml").toString();
    private static final String GOOD =
            Sheets.worked("engineering-architecture", "good.yaml").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int design(String... words) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("design"));
        all.addAll(List.of(words));
        return Main.run(
                Terminal.plain(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String refused() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theTemplateIsASheet() throws IOException {
        assertThat(design("--template")).isZero();
        var sheet = Files.writeString(folder.resolve("sheet.yaml"), printed());
        assertThat(design(sheet.toString())).isZero();
        assertThat(printed()).contains("Contradictions: none", "Missing: none", "As computed");
    }

    @Test
    void contradictionsAreSaidWithTheirPlace() {
        assertThat(design(BAD)).isEqualTo(1);
        assertThat(printed())
                .contains("Contradictions: 5", "bad.yaml:", "limit", "found", "why", "do ", "Missing: 1", "ask");
        assertThat(design(GOOD)).isZero();
        assertThat(printed()).contains("124 MB/s", "messaging away for 40 min at the peak: 27.6 million wait");
    }

    @Test
    void programsReadJson() {
        assertThat(design(BAD, "--json")).isEqualTo(1);
        var json = new JsonMapper().readTree(printed());
        assertThat(json.path("contradictions").size()).isEqualTo(5);
        assertThat(json.path("components").get(0).path("load").asDouble()).isBetween(38_000.0, 38_500.0);
        assertThat(design(BAD, "--json", "--play", "--out", folder.toString())).isEqualTo(1);
        assertThat(new JsonMapper().readTree(printed()).path("promises").size()).isEqualTo(6);
    }

    @Test
    void aPlayedDayLeavesItsPageAndItsTable() {
        assertThat(design(GOOD, "--play", "--seed", "3", "--out", folder.toString()))
                .isZero();
        assertThat(printed()).contains("All promises kept", "Seed 3", "design.html");
        assertThat(folder.resolve("design.html")).isNotEmptyFile();
        assertThat(folder.resolve("design.md")).isNotEmptyFile();
        assertThat(design(BAD, "--play", "--out", folder.toString())).isEqualTo(1);
        assertThat(printed()).contains("broken", "by to-messaging: full, and dropped");
    }

    @Test
    void whatMakesNoSenseIsSaid() throws IOException {
        assertThat(design()).isEqualTo(2);
        assertThat(refused()).contains("which sheet?");
        assertThat(design(folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(refused()).contains("none.yaml: is missing");
        var sheet = Files.writeString(folder.resolve("odd.yaml"), "title: [");
        assertThat(design(sheet.toString())).isEqualTo(2);
        assertThat(refused()).contains("odd.yaml:", "the file is no YAML");
        assertThat(design(GOOD, "--play", "--outage", "mesaging")).isEqualTo(2);
        assertThat(refused())
                .contains("there is no destination 'mesaging'; there are: analytics, messaging, warehouse");
    }
}

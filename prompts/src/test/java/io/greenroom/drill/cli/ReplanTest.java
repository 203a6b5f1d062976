package io.greenroom.drill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Rounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan, a sitting that goes badly, and the plan that was made anew when its report was written. */
class ReplanTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aSittingThatGoesBadlyMovesThePlan() throws IOException, InterruptedException {
        greenroom("", "plan", "--days", "30", "--loop", "product");
        var before = plan();
        assertThat(greenroom(badly("case"), "drill", "case", "--terminal", "--speed", "3000"))
                .contains("strong no hire", "The plan has changed: case comes back on ");
        assertThat(plan()).isNotEqualTo(before).contains("strong no hire");
        assertThat(greenroom("", "plan")).startsWith("Nothing has moved since the last time.");
    }

    private String plan() throws IOException {
        return Files.readString(folder.resolve(".greenroom/plan/plan.md"));
    }

    private static String badly(String round) {
        List<String> lines = new ArrayList<>(List.of("wait bell", "commit Mine."));
        new Rounds(Path.of("rounds"))
                .find(round).orElseThrow().criteria().stream()
                        .filter(it -> !it.measured())
                        .forEach(it -> lines.add("mark %s strong-no-hire at 3:00".formatted(it.id())));
        lines.add("quit");
        return String.join("\n", lines) + "\n";
    }

    private String greenroom(String input, String... words) throws IOException, InterruptedException {
        var in = Files.writeString(folder.resolve("in"), input, StandardCharsets.UTF_8);
        var out = folder.resolve("out");
        var process = Apart.process(folder.resolve("launcher"), List.of(words))
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var said = Files.readString(out);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}

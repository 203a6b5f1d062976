package io.greenroom.drill.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a problem, or between it and its round, is said with its file. */
class BadProblemTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void copyTheRound() throws IOException {
        var from = Path.of("rounds", "live-coding");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var to = folder.resolve("coding").resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        assertThat(RoundReader.read(folder.resolve("coding")).solved()).isTrue();
    }

    private void refused(String edited, UnaryOperator<String> edit, String file, String words) throws IOException {
        var path = folder.resolve("coding").resolve(edited);
        var before = Files.readString(path);
        Files.writeString(path, edit.apply(before));
        refused(file, words);
        Files.writeString(path, before);
    }

    private void refused(String file, String words) {
        assertThatThrownBy(() -> RoundReader.read(folder.resolve("coding")))
                .isInstanceOf(BadRound.class)
                .hasMessageContainingAll(file, words);
    }

    @Test
    void aRoundThatDoesNotFitItsProblems() throws IOException {
        var tests = "problems/event-window/tests.yaml";
        refused(
                "round.md",
                it -> it.replace("problems: 3 }", "problems: 2 }"),
                tests,
                "has 3 stages; the round judges 2");
        refused(
                "round.md",
                it -> it.replace("judge: { problems: 3 }\n", ""),
                "round.md",
                "the bank 'problems' is for rounds with judge: { problems: 3 }");
        refused(
                "round.md",
                it -> it.replace("minute: 0, ask: 1", "minute: 0, ask: 2").replace("sittings: 10", "sittings: 5"),
                "round.md",
                "do not fit into");
        refused("round.md", it -> it.replace("{ problems: 3 }", "{ problems: 3, levels: [1] }"), "round.md", "judge");
    }

    @Test
    void whatItsSchemaRefuses() throws IOException {
        var tests = "problems/rolling-percentile/tests.yaml";
        refused(tests, it -> it.replace("compare: numbers", "compare: lines"), tests, "tests.yaml");
        refused(tests, it -> it.replace("seconds: 6", "seconds: soon"), tests + ":3", "'seconds'");
        refused(tests, it -> it.replaceFirst("says:", "sais:"), tests, "sais");
    }

    @Test
    void filesThatAreMissing() throws IOException {
        Files.delete(folder.resolve("coding/problems/outages/stage-2/03-any-order.out"));
        refused("stage-2/03-any-order.out", "is missing");
    }

    @Test
    void aQuestionWithoutAProblem() throws IOException {
        var bank = folder.resolve("coding/bank/problems");
        Files.move(bank.resolve("outages.md"), bank.resolve("outage.md"));
        refused("problems/outage/tests.yaml", "is missing");
    }
}

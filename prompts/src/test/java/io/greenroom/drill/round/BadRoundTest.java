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

/** What is wrong in a round is said with its file and its line. */
class BadRoundTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void copyOne() throws IOException {
        var from = Path.of("rounds", "chat-sprint");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var to = folder.resolve("sprint").resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        RoundReader.read(folder.resolve("sprint"));
    }

    private void refused(String file, UnaryOperator<String> edit, String... words) throws IOException {
        var path = folder.resolve("sprint").resolve(file);
        var before = Files.readString(path);
        var after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
        assertThatThrownBy(() -> RoundReader.read(folder.resolve("sprint")))
                .isInstanceOf(BadRound.class)
                .hasMessageContaining(file)
                .hasMessageContainingAll(words);
        Files.writeString(path, before);
    }

    @Test
    void aHeaderThatIsNone() throws IOException {
        refused("round.md", it -> it.substring(4), ":1: begins with a header");
        refused("round.md", it -> it.replaceFirst("title: ", "title: ["), "the header is no YAML");
    }

    @Test
    void whatItsSchemaRefuses() throws IOException {
        refused("round.md", it -> it.replaceFirst("minutes: 30", "minutes: half an hour"), ":3: 'minutes'", "integer");
        refused("round.md", it -> it.replaceFirst("summary:", "sumary:"), "'sumary'");
        refused("follow-ups/quiet.md", it -> it.replaceFirst("quiet: 7", "silent: 7"), "'when'");
    }

    @Test
    void minutesThatDoNotAddUp() throws IOException {
        refused(
                "round.md",
                it -> it.replaceFirst("minutes: 30", "minutes: 31"),
                "the phases take 30 minutes, the round 31");
    }

    @Test
    void aHintWithoutItsThreeSteps() throws IOException {
        var hint = RoundReader.read(folder.resolve("sprint")).hints().getFirst().id();
        refused(
                "hints/" + hint + ".md",
                it -> it.replaceFirst("## Direction", "## Directions"),
                "there is no heading 'Direction'");
    }

    @Test
    void aBandWithoutBehaviours() throws IOException {
        refused("rubric.md", it -> it.replaceFirst("### Leaning no hire", "### Leaning"), "'Leaning no hire'");
    }

    @Test
    void namesThatNobodyHas() throws IOException {
        refused(
                "follow-ups/quiet.md",
                it -> it.replaceFirst("criteria: \\[.*]", "criteria: [patience]"),
                "there is no criterion 'patience'; there are:");
        refused("follow-ups/went-red.md", it -> it.replaceFirst("broken: 1", "broken: 2"), "level 2 is not judged");
        refused("round.md", it -> it.replaceFirst("twist: 1", "twist: 99"), "fewer follow-ups than are used");
    }

    @Test
    void aParameterThatNobodyDefined() throws IOException {
        refused("prompt.md", it -> it + "\n{{nobodys}}\n", "nobodys");
    }

    @Test
    void aLabThatThereIsNotAndWhatNoLabFinds() throws IOException {
        refused(
                "round.md",
                it -> it.replaceFirst("parameters:", "parameters:\n  lost: { found: lost }"),
                "one is found by a lab, and the round has none");
        refused(
                "round.md",
                it -> it.replaceFirst("parameters:", "lab: kitchen\nparameters:"),
                "there is no lab 'kitchen'; there are: event-pipeline");
        refused(
                "round.md",
                it -> it.replaceFirst("parameters:", "lab: event-pipeline\nparameters:\n  it: { found: nothing }"),
                "the lab finds no 'nothing'; it finds: analytics, cause");
    }
}

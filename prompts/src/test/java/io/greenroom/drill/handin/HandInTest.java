package io.greenroom.drill.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A take-home that is as it should be, and each thing that can be wrong with it alone. */
class HandInTest {
    private static final String START = "node server.mjs";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<Path> judged = new ArrayList<>();

    @BeforeEach
    void soundProject() throws IOException {
        git("init", "-q");
        write(
                "README.md",
                "# Chat\n\nStart it with `%s`.\n\n%s".formatted(START, "What I decided, and why. ".repeat(12)));
        write("server.mjs", "console.log('here');\n");
        commit();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private void git(String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
        command.addAll(List.of(words));
        assertThat(Shell.run(folder, command).code()).isZero();
    }

    private void commit() throws IOException {
        git("add", "-A", "-f");
        git("commit", "-q", "-m", "work");
    }

    private List<String> bad() throws IOException {
        return HandIn.look(folder, START, this::judge).stream()
                .filter(it -> !it.good())
                .map(it -> it.what() + ": " + it.words())
                .toList();
    }

    private Shell.Ended judge(Path copy, String start) {
        judged.add(copy);
        assertThat(copy.resolve("server.mjs")).exists();
        assertThat(start).isEqualTo(START);
        return new Shell.Ended(0, "Levels 1 to 3 are complete.\n");
    }

    @Test
    void whatIsAsItShouldBeCanBeHandedIn() throws IOException {
        assertThat(bad()).isEmpty();
        assertThat(judged).singleElement().satisfies(copy -> assertThat(copy).doesNotExist());
    }

    @Test
    void nothingCommittedIsNothingHandedIn() throws IOException {
        git("rm", "-rq", "--cached", ".");
        assertThat(bad()).singleElement().asString().startsWith("commits: Nothing is committed here.");
    }

    @Test
    void whatIsNotCommittedIsNamed() throws IOException {
        write("late.txt", "x");
        assertThat(bad()).singleElement().asString().contains("1 files differ", "late.txt");
    }

    @Test
    void aReadmeSaysHowItStarts() throws IOException {
        write("README.md", "Nothing about the beginning. ".repeat(12));
        commit();
        assertThat(bad()).singleElement().asString().contains("'node server.mjs' does not stand in it");
        write("README.md", "Chat.");
        commit();
        assertThat(bad()).singleElement().asString().contains("There is none that says much");
    }

    @Test
    void whatToolsMadeDoesNotBelongInIt() throws IOException {
        write("node_modules/a/index.js", "x");
        commit();
        assertThat(bad()).singleElement().asString().startsWith("made files: node_modules/a/index.js");
    }

    @Test
    void keysDoNotBelongInIt() throws IOException {
        write("config.mjs", "export const apiKey = '8f3a9c21d7e64b'\n");
        commit();
        assertThat(bad()).singleElement().asString().startsWith("secrets: config.mjs");
    }

    @Test
    void largeFilesDoNotBelongInIt() throws IOException {
        Files.write(folder.resolve("data.bin"), new byte[5_000_001]);
        commit();
        assertThat(bad()).singleElement().asString().startsWith("large files: data.bin");
    }

    @Test
    void whatTheSuiteSaysOfAFreshCopyCounts() throws IOException {
        var findings = HandIn.look(folder, START, (_, _) -> new Shell.Ended(1, "Level 1: 28 of 29\nMend L1-07.\n"));
        assertThat(findings).last().satisfies(it -> {
            assertThat(it.good()).isFalse();
            assertThat(it.words()).contains("Cloned, started with 'node server.mjs'", "Mend L1-07.");
        });
    }
}

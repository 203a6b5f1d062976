package io.greenroom.perf.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.MadeUpRounds;
import io.greenroom.perf.result.Step;
import io.greenroom.perf.result.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Verdict PASSED = new Verdict(Verdict.Kind.PASSED, "Held.", List.of(), List.of());

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void file() {
        file = folder.resolve(History.FILE);
    }

    @Test
    void whatWasWrittenIsReadBack() {
        append(1, Optional.empty());
        var capacity = new Capacity(
                812.5,
                Capacity.Limit.SERVER,
                List.of(new Step(812.5, true, "", MadeUpRounds.good().p99(60).round())),
                Optional.empty());
        append(2, Optional.of(capacity));
        var kept = History.read(file);
        assertThat(kept.notes()).isEmpty();
        assertThat(kept.attempts())
                .containsExactly(
                        new Attempt(
                                MadeUpRounds.BEGAN,
                                "http://localhost:3000",
                                "steady",
                                100,
                                3.5,
                                14,
                                0,
                                Optional.empty(),
                                1,
                                Verdict.Kind.PASSED),
                        new Attempt(
                                MadeUpRounds.BEGAN,
                                "http://localhost:3000",
                                "steady",
                                100,
                                15,
                                60,
                                0,
                                Optional.of(812.5),
                                2,
                                Verdict.Kind.PASSED));
    }

    @Test
    void noFileIsNoHistory() {
        assertThat(History.read(file)).isEqualTo(new History.Kept(List.of(), List.of()));
    }

    @Test
    void aTornLastLineCostsNothingElse() throws IOException {
        append(1, Optional.empty());
        tear("{\"began\":\"2026-11-21T18:0");
        var torn = History.read(file);
        assertThat(torn.attempts()).hasSize(1);
        assertThat(torn.notes())
                .singleElement()
                .asString()
                .startsWith(file + ", line 2, is not a bench and was left out: ");

        append(3, Optional.empty());
        var kept = History.read(file);
        assertThat(kept.attempts()).extracting(Attempt::score).containsExactly(1.0, 3.0);
        assertThat(kept.notes()).hasSize(1);
    }

    @Test
    void whatIsJsonButNoBenchIsNamed() throws IOException {
        append(1, Optional.empty());
        tear("{}\n[1]\n\nnull\n{\"began\":\"yesterday\"}\n");
        append(2, Optional.empty());
        var kept = History.read(file);
        assertThat(kept.attempts()).hasSize(2);
        assertThat(kept.notes())
                .extracting(note ->
                        note.substring(file.toString().length(), file.toString().length() + 8))
                .containsExactly(", line 2", ", line 3", ", line 5", ", line 6");
    }

    @Test
    void bytesThatAreNoTextSpoilOnlyTheirLine() throws IOException {
        append(1, Optional.empty());
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, '\n'}, StandardOpenOption.APPEND);
        append(2, Optional.empty());
        assertThat(History.read(file).attempts()).hasSize(2);
    }

    @Test
    void aLaterVersionsFieldsAreIgnored() throws IOException {
        append(1, Optional.empty());
        Files.writeString(file, Files.readString(file).replace("\"score\"", "\"mood\":\"fine\",\"score\""));
        assertThat(History.read(file).attempts()).hasSize(1);
    }

    @Test
    void allLinesArrive() {
        IntStream.range(0, 50).forEach(i -> append(i, Optional.empty()));
        assertThat(History.read(file).attempts()).hasSize(50);
    }

    @Test
    void aFileThatCannotBeOneIsNamed() {
        assertThatThrownBy(() -> History.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot read the bench's history in " + folder);
    }

    private void tear(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private void append(double score, Optional<Capacity> capacity) {
        History.append(
                file,
                MadeUpRounds.bench(score, PASSED, capacity, MadeUpRounds.good().round()));
    }
}

package io.greenroom.drill.repair;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepairCommandTest {
    private static final Repairs ALL = new Repairs(Path.of("repairs"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String out = "";
    private String err = "";

    static Stream<Language> languages() {
        return ALL.languages().stream();
    }

    private int repair(String... words) {
        var printed = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("repair", "--rounds", "rounds", "--kept", kept().toString()));
        all.addAll(List.of(words));
        var code = Main.run(
                Terminal.plain(),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        out = printed.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Path kept() {
        return folder.resolve("repairs.json");
    }

    private Fault begun(String language, long seed, Path into) throws IOException {
        assertThat(repair("--language", language, "--seed", "" + seed, "--into", into.toString()))
                .as(err)
                .isZero();
        var id = new Kept(kept()).in(into).orElseThrow().fault();
        return ALL.language(language).faults().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreTwoLanguagesWithManyFaultsEach() {
        assertThat(languages().map(Language::id)).containsExactly("node", "python");
        assertThat(ALL.language("node").faults()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(ALL.language("python").faults()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFaultChangesTheProjectAndNothingSaysItsName(Language language) {
        var sound = language.project();
        for (var fault : language.faults()) {
            var planted = Planting.of(sound, fault);
            assertThat(planted).isNotEqualTo(sound);
            assertThat(String.join("\n", planted.values()).replaceAll("[^A-Za-z0-9]", ""))
                    .doesNotContainIgnoringCase(fault.id().substring("L1_01_".length()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFaultThatWasNeverMetComesFirst(Language language) throws IOException {
        var count = language.faults().size();
        List<String> met = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            met.add(begun(language.id(), 7, folder.resolve("p" + i)).id());
        }
        assertThat(met).doesNotHaveDuplicates();
        assertThat(begun(language.id(), 7, folder.resolve("again")).id()).isEqualTo(met.getFirst());
    }

    @Test
    void theSameSeedGivesTheSameFault() throws IOException {
        var first = begun("node", 7, folder.resolve("a"));
        Files.delete(kept());
        assertThat(begun("node", 7, folder.resolve("b"))).isEqualTo(first);
    }

    @Test
    void whatIsPrintedAndWrittenSaysHowToGoOnAndNotWhatIsWrong() throws IOException {
        var into = folder.resolve("mend");
        var fault = begun("python", 3, into);
        assertThat(out).contains("python3 server.py", "greenroom check http://localhost:8080", "--reveal");
        assertThat(out).doesNotContain(fault.id(), fault.clause(), fault.title());
        assertThat(Files.readString(into.resolve("README.md")))
                .contains("One thing is wrong in it.", "python3 server.py", "greenroom check http://localhost:8080")
                .doesNotContain(fault.title());
    }

    @Test
    void whatWasWrongIsToldAfterwardsWithWhatBecameOfIt() throws IOException {
        var into = folder.resolve("mend");
        var fault = begun("node", 11, into);
        assertThat(repair("--reveal", into.toString())).isZero();
        assertThat(out).contains(fault.id(), fault.title(), "What it does", "The smallest test", "still there");

        for (var sound : ALL.language("node").project().entrySet()) {
            Files.writeString(into.resolve(sound.getKey()), sound.getValue());
        }
        assertThat(repair("--reveal", into.toString())).isZero();
        assertThat(out).contains("reads again as it does");

        Files.writeString(into.resolve(fault.edits().getFirst().file()), "// mine\n");
        assertThat(repair("--reveal", into.toString())).isZero();
        assertThat(out).contains("neither as it was planted nor as it was sound");
    }

    @Test
    void theChangeIsShownLineByLine() {
        var fault = ALL.language("python").faults().stream()
                .filter(it -> it.id().equals("L2_04_AfterIncludesItsBound"))
                .findFirst()
                .orElseThrow();
        var told = new Revealed(fault, ALL.language("python").project(), folder).text(Terminal.plain());
        assertThat(told)
                .contains("\n-     start = bisect.bisect_left(room.seqs, after)\n")
                .contains("\n+     start = bisect.bisect_right(room.seqs, after)\n")
                .contains("L2-04, L2-06, L2-07, L2-09, L2-10");
    }

    @Test
    void whatMakesNoSenseIsSaid() throws IOException {
        assertThat(repair("--language", "cobol")).isEqualTo(2);
        assertThat(err).contains("there is no project to repair in 'cobol'; there are: node, python");

        var full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        assertThat(repair("--into", full.toString())).isEqualTo(2);
        assertThat(err).contains("is not empty; --into takes a folder that is new");
        assertThat(kept()).doesNotExist();

        assertThat(repair("--reveal", full.toString())).isEqualTo(2);
        assertThat(err).contains("no project was written to");

        Files.writeString(kept(), "{");
        assertThat(repair("--into", folder.resolve("new").toString())).isEqualTo(4);
        assertThat(err).contains("is damaged; move it away");
    }
}

package io.greenroom.drill.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the rounds read well: no filler, no endless sentence, nothing abbreviated that nobody explains. */
class WordingTest {
    private static final List<Passage> ALL = Passages.ofAllRounds();

    private final List<String> known = OwnWords.read("abbreviations.txt");

    @Test
    void nothingToStumbleOver() {
        assertThat(ALL.stream().flatMap(Faults::of)).as("mend each in its file").isEmpty();
    }

    @Test
    void noLineIsAListByMistake() {
        assertThat(Passages.parsed().stream().flatMap(it -> StrayLists.in(it).stream()))
                .as("mend each in its file")
                .isEmpty();
    }

    @Test
    void abbreviationsAreExplained() {
        var abbreviations = new Abbreviations(known, ALL);
        assertThat(ALL.stream().flatMap(abbreviations::unexplained))
                .as("Say what each means, in brackets behind it, there or in the round's prompt.md. One that every "
                        + "candidate knows belongs in prompts/src/test/resources/abbreviations.txt")
                .isEmpty();
    }

    @Test
    void knownAbbreviationsAreSorted() {
        assertThat(known).as("abbreviations.txt: LC_ALL=C sort -u").isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is on the the list.",
                "It is on the\nthe list.",
                "We leverage it.",
                "We did it in\norder to win.",
                "Well done!",
                "\"Well done!\" he said! ",
                "It works — mostly.",
                "It works – mostly."
            })
    void findsFaults(String text) {
        assertThat(faults(text)).singleElement().asString().startsWith("prompts/rounds/made-up/prompt.md:1  '");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He had had it.", "\"Well done!\"", "Minutes 0–2", "`a != b` and `—`", "## Weak\nBasically so."})
    void findsNoFaultWhereThereIsNone(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void countsTheWordsOfASentence() {
        assertThat(faults("One. " + "a word ".repeat(22) + "more. Two.")).isEmpty();
        assertThat(faults("One. " + "a word ".repeat(22) + "and more. Two.")).hasSize(1);
    }

    @Test
    void findsAListByMistake() {
        var body = "It was\n\n41. That is all.\n\n1. one\n2. two\n\n+ 3 more\n";
        var source = Passages.madeUp(body);
        assertThat(StrayLists.in(new Passages.Parsed(source, Passages.parse(body))))
                .hasSize(2);
    }

    @Test
    void findsWhatNobodyExplained() {
        assertThat(unexplained("An SLO holds.")).containsExactly("prompts/rounds/made-up/prompt.md:1  SLO");
        assertThat(unexplained("An\nSLO (a promise) holds. SLO.")).isEmpty();
        assertThat(unexplained("An SLO is a promise.")).isEmpty();
        assertThat(unexplained("A promise (SLO).")).isEmpty();
        assertThat(unexplained("An URL, `SLO` and L2-03.")).isEmpty();
    }

    private static Stream<String> faults(String body) {
        return Passages.of(Passages.madeUp(body)).stream().flatMap(Faults::of);
    }

    private static Stream<String> unexplained(String body) {
        var passages = Passages.of(Passages.madeUp(body));
        return passages.stream().flatMap(new Abbreviations(List.of("URL"), passages)::unexplained);
    }
}

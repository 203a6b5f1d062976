package io.greenroom.drill.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Words.Word;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the rounds are spelt as in Britain. Names and terms that no dictionary has are in words.txt. */
class SpellingTest {
    private static final String TO_DO =
            "Mend each, or, if it is right as it stands, add it to prompts/src/test/resources/words.txt";
    private static final List<Passage> ALL = Passages.ofAllRounds();
    private static final List<String> OWN = OwnWords.read("words.txt");
    private static final Dictionary DICTIONARY = new Dictionary(OWN);

    @Test
    void everyRoundIsRead() {
        assertThat(ALL.stream().map(it -> it.round().getFileName().toString()).distinct())
                .containsExactlyElementsOf(new Rounds(Path.of("rounds")).names());
        assertThat(ALL.stream().flatMap(Words::of)).hasSizeGreaterThan(300_000);
    }

    @Test
    void everyWordIsInTheDictionary() {
        var wrong = ALL.stream()
                .flatMap(Words::of)
                .filter(it -> !DICTIONARY.knows(it.text()))
                .map(this::finding)
                .toList();
        assertThat(wrong).as(TO_DO).isEmpty();
    }

    private String finding(Word word) {
        return "%s  %s  (%s)"
                .formatted(word.place(), word.text(), String.join(", ", DICTIONARY.suggestions(word.text())));
    }

    @Test
    void ownWordsAreSorted() {
        assertThat(OWN)
                .as("words.txt: LC_ALL=C sort -u")
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void ownWordsAreUsedAndNeeded() {
        var met =
                ALL.stream().flatMap(Words::of).flatMap(it -> forms(it.text())).collect(Collectors.toSet());
        var spare = OWN.stream()
                .filter(it -> !met.contains(it) || DICTIONARY.isBritish(it))
                .toList();
        assertThat(spare)
                .as("no round has the word, or the dictionary has it: take it out of words.txt")
                .isEmpty();
    }

    /** The word itself, its parts, each without its possessive, and all in lower case too. */
    private static Stream<String> forms(String word) {
        var plain = word.replace('’', '\'');
        return Stream.concat(Stream.of(plain), Arrays.stream(plain.split("-")))
                .flatMap(it -> Stream.of(it, it.replaceFirst("'s?$", "")))
                .flatMap(it -> Stream.of(it, it.toLowerCase(Locale.UK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color", "behavior", "favorite", "organize", "analyze", "center", "canceled", "labeled", "modeling",
                "catalog", "defense", "fulfill", "gray", "honor", "realization", "skeptical", "traveler", "aluminum",
                "recieve", "seperate", "occured", "teh", "acommodate", "judgement-color"
            })
    void findsWhatIsNotBritish(String word) {
        assertThat(DICTIONARY.knows(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour",
                "behaviour",
                "organise",
                "analyse",
                "centre",
                "cancelled",
                "catalogue",
                "size",
                "prize",
                "seize",
                "don't",
                "customers'",
                "take-home",
                "Colour",
                "grey"
            })
    void knowsWhatIsBritish(String word) {
        assertThat(DICTIONARY.knows(word)).isTrue();
    }

    @Test
    void findsAWordOnItsLine() {
        var text =
                "Text with `cod\ne`\nand *teh* and\n{{wurd}} https://exmple.org\n\n```\ncoed\n```\n| a |\n|---|\n| tabel |\n";
        var found = Passages.of(Passages.madeUp(text)).stream()
                .flatMap(Words::of)
                .filter(it -> !DICTIONARY.knows(it.text()))
                .map(it -> it.place() + " " + it.text());
        assertThat(found)
                .containsExactly("prompts/rounds/made-up/prompt.md:3 teh", "prompts/rounds/made-up/prompt.md:11 tabel");
    }
}

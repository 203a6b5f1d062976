package io.greenroom.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Pattern ADDRESS = Pattern.compile("L\\d-\\d\\d");

    @Test
    void theClausesOfThePagesAreTheNamesOfTheEnum() {
        var written = Arrays.stream(Level.values())
                .flatMap(level -> Pages.of(level.number()).clauses().keySet().stream())
                .toList();
        var named = Arrays.stream(Clause.values()).map(Clause::id).toList();
        assertThat(written).containsExactlyElementsOf(named);
    }

    @Test
    void everyHeadingThatLooksLikeAClauseWasReadAsOne() {
        for (var level : Level.values()) {
            var headings = Pages.markdown(level.number())
                    .lines()
                    .filter(line -> line.startsWith("###"))
                    .count();
            assertThat(headings).isEqualTo(level.clauses().size()).isGreaterThan(20);
        }
    }

    @Test
    void aClauseStandsOnThePageOfItsLevelAndIsOneSentence() {
        for (var clause : Clause.values()) {
            assertThat(clause.sentence()).as(clause.id()).endsWith(".").doesNotContain(". ", "MUST", "SHOULD");
            assertThat(clause.text().why()).as(clause.id()).isNotBlank();
            assertThat(clause.text().judged()).as(clause.id()).isNotBlank();
        }
    }

    @Test
    void everyAddressThatAPageMentionsExists() {
        for (var level : Level.values()) {
            ADDRESS.matcher(Pages.markdown(level.number())).results().forEach(match -> assertThat(
                            Clause.at(match.group()))
                    .as(match.group())
                    .isPresent());
        }
    }

    @Test
    void anAddressIsReadInEitherCase() {
        assertThat(Clause.at("l2-03")).contains(Clause.L2_03);
        assertThat(Clause.at("L2-99")).isEmpty();
        assertThat(Clause.at("health")).isEmpty();
    }

    @Test
    void aMalformedPageIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Page.parse("# Level 1: X\n### L1-01 MUST A.\n\n**Judged.** So.\n"))
                .hasMessage("L1-01 has no paragraph **Why.**");
        assertThatThrownBy(() -> Page.parse("### L1-01 MUST A.\n")).hasMessageContaining("no title");
        var twice = "### L1-01 MUST A.\n\n**Why.** x\n\n**Judged.** y\n\n";
        assertThatThrownBy(() -> Page.parse("# Level 1: X\n" + twice + twice)).hasMessage("L1-01 stands twice");
    }

    @Test
    void theTitleOfALevelIsItsPages() {
        assertThat(List.of(Level.values()))
                .extracting(Level::title)
                .contains("Working chat")
                .doesNotContain("");
    }
}

package io.greenroom.drill.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.coding.Comparison.Gap;
import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Matching;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Optional<Gap> gap(Matching matching, String expected, String got) {
        var problem = new Problem("p", Path.of(""), "P", 1, 64, matching, 0.01, List.of());
        return Comparison.gap(problem, expected.lines().toList(), got.lines().toList());
    }

    @Test
    void spacesAndBlankLinesAtTheEndNeverCount() {
        assertThat(gap(Matching.LINES, "a\nb", "a  \nb\t\n\n \n")).isEmpty();
        assertThat(gap(Matching.LINES, "", "\n\n")).isEmpty();
        assertThat(gap(Matching.LINES, "a", " a")).contains(new Gap("line 1: \"a\"", "line 1: \" a\""));
    }

    @Test
    void whatIsTooMuchIsNamed() {
        assertThat(gap(Matching.LINES, "a", "a\nb\nc")).contains(new Gap("1 line", "3 lines; line 2 is \"b\""));
        assertThat(gap(Matching.LINES, "", "b")).contains(new Gap("0 lines", "1 line; line 1 is \"b\""));
    }

    @Test
    void inAnyOrderEachLineCountsAsOftenAsItIsThere() {
        assertThat(gap(Matching.ANY_ORDER, "a\nb\nb", "b\na\nb")).isEmpty();
        assertThat(gap(Matching.ANY_ORDER, "a\nb\nb", "b\na\na"))
                .contains(new Gap("among 3 lines: \"b\"", "3 lines, among them \"a\""));
    }

    @Test
    void numbersMayDifferByALittleAndWordsMayNot() {
        assertThat(gap(Matching.NUMBERS, "1.00 x\n2e1", "1.009 x\n20")).isEmpty();
        assertThat(gap(Matching.NUMBERS, "1.00", "1.011")).isPresent();
        assertThat(gap(Matching.NUMBERS, "1 x", "1 y")).isPresent();
        assertThat(gap(Matching.NUMBERS, "1", "NaN")).isPresent();
        assertThat(gap(Matching.NUMBERS, "1", "1 1")).isPresent();
    }

    @Test
    void whatIsNotVisibleIsShownAsAnEscape() {
        assertThat(gap(Matching.LINES, "a b", "a\u0000b").orElseThrow().got()).isEqualTo("line 1: \"a\\u0000b\"");
    }
}

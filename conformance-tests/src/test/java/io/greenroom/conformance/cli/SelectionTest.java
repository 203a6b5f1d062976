package io.greenroom.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void nothingNamedIsEverything() {
        var selection = Selection.of(List.of(), List.of());
        assertThat(selection.clauses()).containsExactlyInAnyOrder(Clause.values());
        assertThat(selection.levels()).isEmpty();
    }

    @Test
    void levelsAreNumbersRangesAndLists() {
        assertThat(Selection.of(List.of("2"), List.of()).levels()).containsExactly(Level.of(2));
        assertThat(Selection.of(List.of("1-3"), List.of()).levels()).containsExactly(Level.values());
        assertThat(Selection.of(List.of("1,3"), List.of()).levels()).containsExactly(Level.of(1), Level.of(3));
        assertThat(Selection.of(List.of("2"), List.of()).clauses())
                .containsExactlyElementsOf(Level.of(2).clauses());
    }

    @Test
    void clausesArePicked() {
        assertThat(Selection.of(List.of(), List.of("L2-07, l1-01")).clauses())
                .containsExactly(Clause.L1_01, Clause.L2_07);
    }

    @Test
    void aClauseNamesItsLevel() {
        assertThat(Selection.of(List.of(), List.of("L1-01,L3-05")).levels()).containsExactly(Level.of(1), Level.of(3));
        assertThat(Selection.of(List.of("1-2"), List.of("L1-01")).levels()).containsExactly(Level.of(1), Level.of(2));
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThatThrownBy(() -> Selection.of(List.of("two"), List.of()))
                .hasMessage("--level takes a number such as 2, or a range such as 1-3, not 'two'");
        assertThatThrownBy(() -> Selection.of(List.of("3-1"), List.of())).hasMessage("--level 3-1 is empty");
        assertThatThrownBy(() -> Selection.of(List.of("9"), List.of())).hasMessage("there is no level 9");
        assertThatThrownBy(() -> Selection.of(List.of(), List.of("L9-99")))
                .hasMessage("there is no clause L9-99; 'greenroom spec' lists them");
        assertThatThrownBy(() -> Selection.of(List.of("1"), List.of("L2-07")))
                .hasMessage("no clause is in both --level and --clause");
    }
}

package io.greenroom.conformance.watch;

import static io.greenroom.conformance.watch.Turns.Came.COMPLETE;
import static io.greenroom.conformance.watch.Turns.Came.CUT_SHORT;
import static io.greenroom.conformance.watch.Turns.Came.INCOMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.watch.Turns.Came;
import io.greenroom.spec.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(List.of(Level.values()));

    /** The levels in the order in which they are judged when they come to this. */
    private List<Integer> order(Came one, Came two, Came three) {
        var came = List.of(one, two, three);
        List<Integer> judged = new ArrayList<>();
        turns.take(level -> {
            judged.add(level.number());
            return came.get(level.number() - 1);
        });
        return judged;
    }

    @Test
    void itGoesUpWhileLevelsAreComplete() {
        assertThat(order(COMPLETE, INCOMPLETE, INCOMPLETE)).containsExactly(1, 2);
    }

    @Test
    void theLevelInWorkComesFirstThenThoseBelow() {
        order(COMPLETE, COMPLETE, INCOMPLETE);
        assertThat(order(COMPLETE, COMPLETE, INCOMPLETE)).containsExactly(3, 2, 1);
        assertThat(order(INCOMPLETE, COMPLETE, COMPLETE)).containsExactly(3, 2, 1);
        assertThat(order(COMPLETE, COMPLETE, COMPLETE)).containsExactly(1, 2, 3);
    }

    @Test
    void whenAllAreCompleteTheHighestComesFirst() {
        order(COMPLETE, COMPLETE, COMPLETE);
        assertThat(order(COMPLETE, COMPLETE, COMPLETE)).containsExactly(3, 2, 1);
    }

    @Test
    void aLevelCutShortEndsTheTurnAndChangesNothing() {
        assertThat(order(COMPLETE, CUT_SHORT, COMPLETE)).containsExactly(1, 2);
        assertThat(order(COMPLETE, COMPLETE, INCOMPLETE)).containsExactly(2, 3, 1);
        assertThat(order(COMPLETE, CUT_SHORT, COMPLETE)).containsExactly(3, 2);
        assertThat(order(COMPLETE, COMPLETE, COMPLETE)).containsExactly(3, 2, 1);
    }
}

package io.greenroom.drill.committee;

import io.greenroom.drill.round.Band;
import java.util.List;
import java.util.Optional;

/**
 * What came of one round.
 *
 * @param round its name
 * @param verdict none if too little was observed
 * @param marks those that have a signal
 */
public record RoundResult(String round, String title, Optional<Band> verdict, List<SignalMark> marks) {
    RoundResult with(Optional<Band> other) {
        return new RoundResult(round, title, other, marks);
    }

    RoundResult with(List<SignalMark> others) {
        return new RoundResult(round, title, verdict, others);
    }

    /** Whether it speaks for hiring. */
    boolean hires() {
        return verdict.filter(band -> band.reaches(Band.LEANING_HIRE)).isPresent();
    }

    /** The lowest mark of a signal in this round, if it was seen. */
    Optional<Band> lowest(String signal) {
        return marks.stream()
                .filter(mark -> mark.signal().equals(signal))
                .map(SignalMark::band)
                .max(Band::compareTo);
    }
}

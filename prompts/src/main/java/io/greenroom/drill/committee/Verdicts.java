package io.greenroom.drill.committee;

import io.greenroom.drill.round.Band;

/** Findings in words. */
final class Verdicts {
    private Verdicts() {}

    static String words(RoundResult result) {
        return result.verdict().map(Band::words).orElse(Band.NOT_OBSERVED);
    }

    static String words(SignalMark mark) {
        return "%s, %s: %s (%s)"
                .formatted(mark.criterion(), mark.band().words(), mark.evidence(), Committee.name(mark.signal()));
    }
}

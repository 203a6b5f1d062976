package io.greenroom.drill.sitting;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Criterion;
import java.util.Optional;

/**
 * What became of a criterion.
 *
 * @param band none if it was not observed
 * @param evidence a sentence; empty if there is none
 * @param by who gave it: the suite, the interviewer, the candidate; empty if nobody did
 */
public record Mark(Criterion criterion, Optional<Band> band, String evidence, String by) {}

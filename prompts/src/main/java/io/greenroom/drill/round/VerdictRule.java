package io.greenroom.drill.round;

import java.util.Optional;

/**
 * How marks become a verdict.
 *
 * @param decisive the criterion from whose band it starts
 * @param needs marks below which there is none
 * @param share of the others that has to reach a band, 0 to 1
 * @param moves bands that the others may move the decisive one's
 * @param freeHints points that cost nothing
 * @param hintsPerBand further points that cost a band; 0 if none do
 */
public record VerdictRule(
        Optional<String> decisive, int needs, double share, int moves, int freeHints, int hintsPerBand) {}

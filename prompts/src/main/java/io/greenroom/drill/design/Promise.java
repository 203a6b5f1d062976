package io.greenroom.drill.design;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What somebody is owed.
 *
 * @param to a destination
 * @param tier to whom; empty if to everybody
 * @param within seconds from the first yes to the destination's
 * @param share of what arrives that is there in time, 0 to 1
 * @param whileUp whether the clock stands while the destination is away, and until what waited is gone
 * @param loses share that may be lost at most, 0 to 1
 * @param lines where it and its fields stand, from 1; its own by the empty name
 */
record Promise(
        String what,
        String to,
        Optional<String> tier,
        OptionalDouble within,
        double share,
        boolean whileUp,
        OptionalDouble loses,
        Map<String, Integer> lines) {
    /** What may lose no more than this needs a yes at every step. */
    private static final double TIGHT = 0.001 * (1 + 1e-9);

    int line(String field) {
        return lines.getOrDefault(field, lines.getOrDefault("", 1));
    }

    boolean tight() {
        return loses.isPresent() && loses.getAsDouble() <= TIGHT;
    }

    String words() {
        return "'" + what + "'";
    }
}

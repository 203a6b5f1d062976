package io.greenroom.perf.result;

import java.util.List;

/**
 * What became of the messages.
 *
 * @param acknowledged answered 201
 * @param refused answered 4xx: they must not be there
 * @param indefinite without an answer, or with a 5xx: they may be there or not, but not twice
 * @param indefiniteFound of those, how many are there
 * @param read messages of this run that were read back
 * @param findings what is wrong; empty if every acknowledged message is there just once and in order
 */
public record Integrity(
        long acknowledged, long refused, long indefinite, long indefiniteFound, long read, List<Finding> findings) {
    /** Whether nothing is wrong. */
    public boolean intact() {
        return findings.isEmpty();
    }
}

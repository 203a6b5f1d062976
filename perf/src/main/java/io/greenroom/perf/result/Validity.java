package io.greenroom.perf.result;

import java.util.List;

/**
 * Whether the round says something about the server, or only about the generator.
 *
 * @param reasons why not, each a sentence; empty if it is valid
 */
public record Validity(List<String> reasons) {
    /** Whether the figures are the server's. */
    public boolean valid() {
        return reasons.isEmpty();
    }
}

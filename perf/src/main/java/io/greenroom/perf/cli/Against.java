package io.greenroom.perf.cli;

import io.greenroom.kit.cli.TargetOptions;

/** The second server of a comparison, as the user names it in one word. */
final class Against {
    private Against() {}

    /** {@code reference}, a command (it has a blank in it), or else a URL. */
    static TargetOptions target(String word) {
        if (word.equals("reference")) {
            return TargetOptions.of(null, null);
        }
        return word.strip().contains(" ") ? TargetOptions.of(null, word) : TargetOptions.of(word, null);
    }
}

package io.greenroom.perf.cli;

/** Words as one types them into a POSIX shell. */
final class Shell {
    private Shell() {}

    /** A word, in quotes if it needs them. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}

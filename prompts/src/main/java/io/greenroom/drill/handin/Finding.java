package io.greenroom.drill.handin;

/**
 * Something that was looked at.
 *
 * @param good whether it is as it should be
 * @param what was looked at, in two words
 * @param words what was found, and what to do about it
 */
record Finding(boolean good, String what, String words) {
    static Finding good(String what, String words) {
        return new Finding(true, what, words);
    }

    static Finding bad(String what, String words) {
        return new Finding(false, what, words);
    }
}

package io.greenroom.drill.live;

/** What somebody asked for cannot be done now: a sentence that says why. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String words) {
        super(words);
    }
}

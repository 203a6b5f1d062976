package io.greenroom.perf.audit;

import java.util.Objects;

/** A page that could not be had, told in words that the server's author understands. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean silent;

    /**
     * @param words that complete the sentence "the room could not be read: …"
     * @param silent whether there was no answer at all
     */
    public Unreadable(String words, boolean silent) {
        super(words);
        this.silent = silent;
    }

    /** The words that complete the sentence "the room could not be read: …". */
    public String words() {
        return Objects.requireNonNull(getMessage());
    }

    /** Whether there was no answer at all, so that asking for other rooms is not worth the wait. */
    public boolean silent() {
        return silent;
    }
}

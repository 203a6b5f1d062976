package io.greenroom.perf.subject;

/** The server lacks what every load needs: users, rooms and messages. The message says what it should have done. */
public final class NotAChatServer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param words a sentence without its full stop */
    public NotAChatServer(String words) {
        super(words);
    }
}

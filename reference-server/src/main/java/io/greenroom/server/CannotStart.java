package io.greenroom.server;

/** Why the server does not start, in a sentence for whoever started it. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

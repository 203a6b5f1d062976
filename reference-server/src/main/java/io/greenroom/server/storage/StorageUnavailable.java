package io.greenroom.server.storage;

/** The data folder cannot be used. The message is a sentence for whoever started the server. */
public final class StorageUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageUnavailable(String sentence) {
        super(sentence);
    }

    StorageUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The message: it is never missing. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

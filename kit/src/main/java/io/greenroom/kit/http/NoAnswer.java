package io.greenroom.kit.http;

/** A request that got no usable answer: never the kit's failure, and told in words that the server's author understands. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What became of the request. */
    public enum Kind {
        /** Nobody accepted the connection. */
        REFUSED,
        /** Nothing, or not all of it, came in time. */
        TIMED_OUT,
        /** The connection was closed or reset before the answer was whole. */
        CUT_SHORT,
        /** What came is not HTTP. */
        GARBLED,
        /** The answer is longer than anything that the API can answer. */
        ENDLESS,
        /** Not sent: the server had stopped answering before. */
        GIVEN_UP,
        /** Not sent: the check had used up its time, on a server that answers slowly. */
        OUT_OF_TIME
    }

    private final transient Request request;
    private final Kind kind;

    /** What became of which request, in words that complete the sentence "got …". */
    public NoAnswer(Request request, Kind kind, String words) {
        super(words);
        this.request = request;
        this.kind = kind;
    }

    /** The request that got no answer. */
    public Request request() {
        return request;
    }

    /** What became of it. */
    public Kind kind() {
        return kind;
    }

    /** The words that complete the sentence "got …". */
    public String words() {
        return java.util.Objects.requireNonNull(getMessage());
    }
}

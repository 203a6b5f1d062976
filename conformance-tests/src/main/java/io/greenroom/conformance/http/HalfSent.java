package io.greenroom.conformance.http;

import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;

/** A request of which the head and half of the body have gone out; the server waits for the rest until it is closed. */
public interface HalfSent extends AutoCloseable {
    /** Hangs up. */
    @Override
    void close();

    /** A way to begin requests and not to end them. */
    @FunctionalInterface
    interface Sender {
        /**
         * Sends the head, with the length of the whole body, and the first half of the body.
         *
         * @throws NoAnswer if nobody listens
         */
        HalfSent begin(Request request);
    }
}

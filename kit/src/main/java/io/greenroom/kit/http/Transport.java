package io.greenroom.kit.http;

/** A way to send requests to the server under test. Safe for use by many threads. */
@FunctionalInterface
public interface Transport {
    /**
     * Sends a request, follows no redirect, and waits for the whole answer.
     *
     * @throws NoAnswer if there is none, or none that is HTTP, or none in time
     */
    Answer send(Request request);
}

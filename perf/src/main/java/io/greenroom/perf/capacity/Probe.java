package io.greenroom.perf.capacity;

import io.greenroom.perf.result.Round;

/** One try at a rate. */
@FunctionalInterface
public interface Probe {
    /**
     * Puts a load on the server and measures. Before it begins, whoever implements this lets the server rest until its
     * queue is empty, so that a rate does not pay for the one before; and has warmed it up before the first try. Requests
     * are best due at even distances: with random ones the search finds what the server takes of random arrivals, which
     * is less. When it returns, all is answered and read back, so that the machine is left to itself until the next.
     *
     * @param rate requests a second
     * @param seconds how long
     */
    Round at(double rate, double seconds);
}

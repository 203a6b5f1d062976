package io.greenroom.perf.ledger;

import java.util.Optional;

/**
 * A message that was sent, with what its sender knows of it.
 *
 * @param roomId where
 * @param authorId by whom
 * @param text no other message of the run has the same
 * @param beganNanos {@link System#nanoTime()} just before it was sent
 * @param endedNanos the same when its fate was known
 * @param outcome what the server said
 * @param receipt what it was acknowledged with
 */
public record Post(
        String roomId,
        String authorId,
        String text,
        long beganNanos,
        long endedNanos,
        Outcome outcome,
        Optional<Receipt> receipt) {
    /** What became of it, as far as its sender knows. */
    public enum Outcome {
        /** 201: it must be there. */
        ACKNOWLEDGED,
        /** 4xx: it must not be there. */
        REFUSED,
        /** No answer, a broken one, or a 5xx: it may be there or not. */
        INDEFINITE
    }

    /** The id and seq that the server gave it. */
    public record Receipt(String id, long seq) {}
}

package io.greenroom.conformance.run;

import io.greenroom.conformance.session.Session;
import java.util.Optional;

/**
 * Whether the server was there all through a run.
 *
 * @param lost why it was given up, if it was
 * @param refused whether it once took no connection: for that moment nobody listened
 */
public record Presence(Optional<String> lost, boolean refused) {
    /** It was there from the beginning to the end. */
    public static final Presence THROUGHOUT = new Presence(Optional.empty(), false);

    static Presence in(Session session) {
        return new Presence(session.lostBecause(), session.refused());
    }

    /** Whether it was away at any time, so that what failed may have failed for that. */
    public boolean away() {
        return refused || lost.isPresent();
    }
}

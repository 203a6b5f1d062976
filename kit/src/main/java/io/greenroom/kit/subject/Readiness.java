package io.greenroom.kit.subject;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits until a started server answers. */
public final class Readiness {
    private static final Duration ASK = Duration.ofSeconds(2);
    private static final Duration UNHEALTHY = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private Readiness() {}

    /** The server did not come up. */
    public static final class NotReady extends Exception {
        private static final long serialVersionUID = 1L;

        NotReady(String words) {
            super(words);
        }
    }

    /**
     * Waits for 200 from {@code GET /health}; a server that answers anything else for a while is ready, too: the suite
     * will tell what is wrong with it.
     *
     * @throws NotReady if it ends, or says nothing in time
     */
    public static Reach await(StartedServer server, Duration patience) throws NotReady {
        var begin = System.nanoTime();
        var firstAnswer = Long.MAX_VALUE;
        while (System.nanoTime() - begin < patience.toNanos()) {
            var alive = server.alive();
            var reach = Reach.of("http://localhost:" + server.port(), ASK);
            var now = System.nanoTime();
            firstAnswer = reach.status().isPresent() ? Math.min(firstAnswer, now) : firstAnswer;
            var unhealthyForLong = firstAnswer != Long.MAX_VALUE && now - firstAnswer > UNHEALTHY.toNanos();
            if (reach.status().equals(Optional.of(200)) || unhealthyForLong) {
                return reach;
            }
            if (!alive) {
                throw new NotReady("the server ended before it answered (" + server.howItEnded() + ")");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new NotReady(
                "the server did not answer on port %d within %d s; does it listen on the port that PORT names?"
                        .formatted(server.port(), patience.toSeconds()));
    }
}

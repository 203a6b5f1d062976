package io.greenroom.conformance.properties;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.session.Attempt;
import io.greenroom.conformance.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;

/** One generated check under way: tries new samples while there is time, then makes a failing one smaller for a while. */
final class Trial {
    private static final long GENERATE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long SHRINK_NANOS = TimeUnit.SECONDS.toNanos(3);
    /** What fails at the very first sample hardly depends on it. */
    private static final long SHRINK_FIRST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Session session;
    private final long endNanos;
    private final List<Fall> falls = new ArrayList<>();
    private int tries;
    private long stopNanos = System.nanoTime() + GENERATE_NANOS;

    /** A sample that failed, with what was thrown. */
    record Fall(List<Object> sample, Attempt attempt, Throwable thrown) {}

    Trial(Session session) {
        this.session = session;
        this.endNanos = session.endNanos();
    }

    /** The time to make a sample smaller is up. Nothing less than an error ends the engine's search, which may be endless. */
    private static final class SmallEnough extends Error {
        private static final long serialVersionUID = 1L;

        SmallEnough() {
            super("small enough", null, false, false);
        }
    }

    /** Tries a sample. When the time is up, what has passed so far has passed, and what has fallen is small enough. */
    TryExecutionResult attempt(TryExecutor executor, List<Object> parameters) {
        if (System.nanoTime() - stopNanos > 0) {
            if (falls.isEmpty()) {
                return TryExecutionResult.satisfied(true);
            }
            throw new SmallEnough();
        }
        var sample =
                parameters.stream().filter(value -> !(value instanceof Chat)).toList();
        var attempt = session.attempt(Sample.lines(sample), endNanos);
        var result = executor.execute(parameters.stream()
                .map(value -> value instanceof Chat ? attempt.chat() : value)
                .toList());
        if (result.isFalsified()) {
            fell(new Fall(sample, attempt, result.throwable().orElseThrow()));
        }
        return result;
    }

    private void fell(Fall fall) {
        if (falls.isEmpty()) {
            stopNanos = System.nanoTime() + (tries == 1 ? SHRINK_FIRST_NANOS : SHRINK_NANOS);
        }
        falls.add(fall);
    }

    /** The smallest sample that failed, if any did: the engine keeps to the last that did while it searches. */
    Optional<Fall> smallest() {
        return falls.isEmpty() ? Optional.empty() : Optional.of(falls.getLast());
    }
}

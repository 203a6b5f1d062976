package io.greenroom.conformance.properties;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.session.Attempt;
import io.greenroom.conformance.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;

/** One generated check under way: tries new samples while there is time, then makes a failing one smaller for a while. */
final class Trial {
    private static final long GENERATE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long SHRINK_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Session session;
    private final long endNanos;
    private final List<Fall> falls = new ArrayList<>();
    private long stopNanos = System.nanoTime() + GENERATE_NANOS;

    /** A sample that failed, with what was thrown. */
    record Fall(List<Object> sample, Attempt attempt, Throwable thrown) {}

    Trial(Session session) {
        this.session = session;
        this.endNanos = session.endNanos();
    }

    /** Tries a sample; past the time every sample counts as good, so that the engine comes to its end. */
    TryExecutionResult attempt(TryExecutor executor, List<Object> parameters) {
        if (System.nanoTime() - stopNanos > 0) {
            return TryExecutionResult.satisfied(falls.isEmpty());
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
            stopNanos = System.nanoTime() + SHRINK_NANOS;
        }
        falls.add(fall);
    }

    /** The smallest sample that failed. */
    Fall smallest(List<Object> falsified) {
        var sample =
                falsified.stream().filter(value -> !(value instanceof Chat)).toList();
        return falls.reversed().stream()
                .filter(fall -> fall.sample().equals(sample))
                .findFirst()
                .orElse(falls.getLast());
    }
}

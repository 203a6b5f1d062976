package io.greenroom.conformance.http;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.NoAnswer.Kind;
import io.greenroom.kit.http.NoAnswers;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the kit has left of patience with a server, so that one which is dead or asleep costs seconds and not minutes.
 * After {@value #MOST_SILENT} requests in a row without any answer, or {@value #MOST_SLOW} answers in a row that took too
 * long each, it is asked for its health: if that answers as it should, a single endpoint was the cause, and the run goes on;
 * else nothing more is sent. Shared by all checks of a run.
 */
public final class Patience {
    private static final int MOST_SILENT = 4;
    private static final int SILENCE = 3;
    private static final int MOST_SLOW = 20;
    private static final int SLOW_PART_OF_TIMEOUT = 5;

    private final Duration timeout;
    private final Duration slow;
    private final AtomicInteger silent = new AtomicInteger();
    private final AtomicInteger sluggish = new AtomicInteger();
    private final AtomicReference<@Nullable String> lost = new AtomicReference<>();

    /**
     * @param timeout for an exchange; a fifth of it is slow
     */
    public Patience(Duration timeout) {
        this.timeout = timeout;
        this.slow = timeout.dividedBy(SLOW_PART_OF_TIMEOUT);
    }

    /** A transport that sends while there is patience left. */
    public Transport guard(Transport transport) {
        return request -> {
            lostBecause().ifPresent(why -> {
                throw new NoAnswer(request, Kind.GIVEN_UP, "not sent: the server was given up (" + why + ")");
            });
            try {
                var answer = transport.send(request);
                answered(answer, transport);
                return answer;
            } catch (NoAnswer e) {
                unanswered(e, transport);
                throw e;
            }
        };
    }

    /** Why the server was given up, if it was. */
    public Optional<String> lostBecause() {
        return Optional.ofNullable(lost.get());
    }

    private void answered(Answer answer, Transport transport) {
        silent.set(0);
        if (answer.millis() < slow.toMillis()) {
            sluggish.set(0);
        } else if (sluggish.incrementAndGet() >= MOST_SLOW) {
            giveUpUnlessWell(
                    transport,
                    slow,
                    "%d answers in a row took more than %s each; --timeout waits longer"
                            .formatted(MOST_SLOW, NoAnswers.seconds(slow)));
        }
    }

    /** A closed connection weighs less: a server may close several at once when it is sent what it cannot read. */
    private void unanswered(NoAnswer e, Transport transport) {
        var weight =
                switch (e.kind()) {
                    case TIMED_OUT, REFUSED, ENDLESS -> SILENCE;
                    case CUT_SHORT -> 1;
                    case GARBLED, GIVEN_UP, OUT_OF_TIME -> 0;
                };
        if (weight > 0 && silent.addAndGet(weight) >= MOST_SILENT * SILENCE) {
            giveUpUnlessWell(transport, timeout, "request after request got " + e.words());
        }
    }

    private void giveUpUnlessWell(Transport transport, Duration within, String why) {
        if (lost.get() != null) {
            return;
        }
        if (well(transport, within)) {
            silent.set(0);
            sluggish.set(0);
        } else {
            lost.compareAndSet(null, why);
        }
    }

    /** Any answer will do: what it has to be is a clause. */
    private static boolean well(Transport transport, Duration within) {
        try {
            return transport.send(Request.of("GET", "/health")).millis() < within.toMillis();
        } catch (NoAnswer e) {
            return false;
        }
    }
}

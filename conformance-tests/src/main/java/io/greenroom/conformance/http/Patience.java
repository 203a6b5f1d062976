package io.greenroom.conformance.http;

import io.greenroom.conformance.http.NoAnswer.Kind;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the kit has left of patience with a server that stopped answering. After {@value #MOST_IN_A_ROW} requests in a row
 * without any answer nothing more is sent, so that a dead server costs seconds and not minutes. Shared by all checks of a
 * run; any answer, whatever its status, restores it.
 */
public final class Patience {
    private static final int MOST_IN_A_ROW = 4;

    private final AtomicInteger inARow = new AtomicInteger();
    private final AtomicReference<@Nullable NoAnswer> last = new AtomicReference<>();

    /** A transport that sends while there is patience left. */
    public Transport guard(Transport transport) {
        return request -> {
            refuseIfGone(request);
            try {
                var answer = transport.send(request);
                inARow.set(0);
                return answer;
            } catch (NoAnswer e) {
                count(e);
                throw e;
            }
        };
    }

    /** Whether the server was given up, with the words why. */
    public java.util.Optional<String> goneBecause() {
        var seen = last.get();
        return inARow.get() >= MOST_IN_A_ROW && seen != null
                ? java.util.Optional.of(MOST_IN_A_ROW + " requests in a row got " + seen.words())
                : java.util.Optional.empty();
    }

    private void refuseIfGone(Request request) {
        goneBecause().ifPresent(why -> {
            throw new NoAnswer(request, Kind.GIVEN_UP, "not sent: the server has stopped answering (" + why + ")");
        });
    }

    private void count(NoAnswer e) {
        if (e.kind() == Kind.TIMED_OUT || e.kind() == Kind.REFUSED || e.kind() == Kind.CUT_SHORT) {
            last.set(e);
            inARow.incrementAndGet();
        }
    }
}

package io.greenroom.conformance.http;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one check said to the server and heard from it: the first exchanges and the last ones, in the order they ended. */
public final class Transcript {
    private static final int FIRST = 8;
    private static final int LAST = 24;

    private final List<Exchange> first = new ArrayList<>();
    private final Deque<Exchange> last = new ArrayDeque<>();
    private int count;

    /**
     * A request and what came of it.
     *
     * @param number from 1, in the order they ended
     * @param answer or {@code null} if there was none
     * @param silence why there was none, or {@code null}
     */
    public record Exchange(
            int number,
            Request request,
            @Nullable Answer answer,
            @Nullable String silence) {}

    /** A transport that writes down what goes through it. */
    public Transport record(Transport transport) {
        return request -> {
            try {
                var answer = transport.send(request);
                add(request, answer, null);
                return answer;
            } catch (NoAnswer e) {
                add(request, null, e.words());
                throw e;
            }
        };
    }

    private synchronized void add(Request request, @Nullable Answer answer, @Nullable String silence) {
        var exchange = new Exchange(++count, request, answer, silence);
        if (first.size() < FIRST) {
            first.add(exchange);
            return;
        }
        last.add(exchange);
        if (last.size() > LAST) {
            last.remove();
        }
    }

    /** The exchanges that were kept; a gap in their numbers is what was left out. */
    public synchronized List<Exchange> exchanges() {
        var all = new ArrayList<>(first);
        all.addAll(last);
        return all;
    }

    /** How many requests were sent. */
    public synchronized int count() {
        return count;
    }
}

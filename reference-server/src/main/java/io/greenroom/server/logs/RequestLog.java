package io.greenroom.server.logs;

import io.greenroom.server.stamps.Stamps;
import io.greenroom.server.tokens.Caller;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Gives every request an id, which its answer carries, and writes a line when it has been answered. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(0)
final class RequestLog {
    private static final int RADIX = 36;
    private static final String HEADER = "X-Request-Id";
    private static final String RECEIVED = "greenroom.received";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._~:/+=-]{1,64}");

    private final LogWriter writer;
    private final Stamps stamps;

    RequestLog(LogWriter writer, Stamps stamps) {
        this.writer = writer;
        this.stamps = stamps;
    }

    private record Received(String requestId, long nanoTime) {}

    @RequestFilter
    void receive(HttpRequest<?> request) {
        request.setAttribute(RECEIVED, new Received(requestId(request), System.nanoTime()));
    }

    // An id from a client ends up in logs and in headers: what could break either is replaced.
    private String requestId(HttpRequest<?> request) {
        var given = request.getHeaders().get(HEADER);
        return given != null && SANE.matcher(given).matches()
                ? given
                : "q_" + Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), RADIX);
    }

    @ResponseFilter
    void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(RECEIVED, Received.class).ifPresent(received -> {
            response.header(HEADER, received.requestId());
            if (writer.writes()) {
                writer.write(line(request, response, received));
            }
        });
    }

    private LogLine line(HttpRequest<?> request, MutableHttpResponse<?> response, Received received) {
        return new LogLine(
                stamps.now(),
                received.requestId(),
                request.getMethodName(),
                request.getPath(),
                response.code(),
                (System.nanoTime() - received.nanoTime()) / 1000,
                request.getAttribute(Caller.ATTRIBUTE, Caller.class)
                        .map(Caller::userId)
                        .orElse(null));
    }
}

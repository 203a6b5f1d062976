package io.greenroom.kit.http;

import io.greenroom.kit.http.NoAnswer.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Turns what clients throw into words about the server. */
public final class NoAnswers {
    /** What clients say of an answer that they cannot read; everything else is one that did not come to its end. */
    private static final Pattern NOT_HTTP = Pattern.compile(
            "(?i)invalid (status line|header|chunk|response|content)|chunk that is longer|header without an end|protocol exception|not a valid http|unsupported http version|bad status");

    private NoAnswers() {}

    public static NoAnswer timedOut(Request request, Duration timeout) {
        return new NoAnswer(request, Kind.TIMED_OUT, "no answer within " + seconds(timeout));
    }

    /**
     * What an exception of a client says about the server.
     *
     * @throws IllegalStateException if it says something about the client instead
     */
    public static NoAnswer from(Request request, Throwable thrown, Duration timeout) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BoundedBody.EndlessBody endless -> {
                    return new NoAnswer(request, Kind.ENDLESS, Objects.toString(endless.getMessage()));
                }
                case HttpTimeoutException ignored -> {
                    return timedOut(request, timeout);
                }
                case SocketTimeoutException ignored -> {
                    return timedOut(request, timeout);
                }
                case ConnectException ignored -> {
                    return new NoAnswer(request, Kind.REFUSED, "connection refused: nobody listens there");
                }
                case UnknownHostException ignored -> {
                    return new NoAnswer(request, Kind.REFUSED, "a host name that cannot be resolved");
                }
                case UnresolvedAddressException ignored -> {
                    return new NoAnswer(request, Kind.REFUSED, "a host name that cannot be resolved");
                }
                case IOException broken -> {
                    return broken(request, broken);
                }
                default -> {}
            }
        }
        throw new IllegalStateException("the client failed at " + request.line(), thrown);
    }

    private static NoAnswer broken(Request request, IOException thrown) {
        var words = Objects.toString(thrown.getMessage(), "");
        return NOT_HTTP.matcher(words).find()
                ? new NoAnswer(request, Kind.GARBLED, "an answer that is not HTTP (" + Excerpt.of(words, 80) + ")")
                : new NoAnswer(request, Kind.CUT_SHORT, "a connection that was closed before the answer was whole");
    }

    /** "5 s". */
    public static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? duration.toSeconds() + " s"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}

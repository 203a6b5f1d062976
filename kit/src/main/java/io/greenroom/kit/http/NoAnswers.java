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
import javax.net.ssl.SSLException;

/** Turns what clients throw into words about the server. */
public final class NoAnswers {
    /** What clients say of an answer that they cannot read; everything else is one that did not come to its end. */
    private static final Pattern NOT_HTTP = Pattern.compile(
            "(?i)invalid (status line|header|chunk|response|content)|chunk that is longer|header without an end|"
                    + "maximum (line|header)|header size too big|protocol exception|not a valid http|unsupported http version|bad status");

    private static final String NO_HTTP = "an answer that is not HTTP";

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
        if (unresolved(thrown)) {
            return new NoAnswer(request, Kind.REFUSED, "a host name that cannot be resolved");
        }
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
                case SSLException untrusted -> {
                    return garbled(request, "no TLS that can be trusted", untrusted);
                }
                case NumberFormatException odd -> {
                    return garbled(request, NO_HTTP, odd); // of a Content-Length
                }
                case IOException broken -> {
                    return broken(request, broken);
                }
                default -> {}
            }
        }
        throw new IllegalStateException("the client failed at " + request.line(), thrown);
    }

    /** The JDK's client wraps it in what it throws when a connection is refused. */
    private static boolean unresolved(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private static NoAnswer garbled(Request request, String words, Exception thrown) {
        var detail = Excerpt.of(Objects.toString(thrown.getMessage(), ""), 80);
        return new NoAnswer(request, Kind.GARBLED, "%s (%s)".formatted(words, detail));
    }

    private static NoAnswer broken(Request request, IOException thrown) {
        return NOT_HTTP.matcher(Objects.toString(thrown.getMessage(), "")).find()
                ? garbled(request, NO_HTTP, thrown)
                : new NoAnswer(request, Kind.CUT_SHORT, "a connection that was closed before the answer was whole");
    }

    /** "5 s". */
    public static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? duration.toSeconds() + " s"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}

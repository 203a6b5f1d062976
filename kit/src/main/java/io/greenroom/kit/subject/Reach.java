package io.greenroom.kit.subject;

import io.greenroom.kit.http.JdkTransport;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way to a server, as found out by asking for its health.
 *
 * @param base where requests go: the URL, or the very address of {@code localhost} at which somebody listens
 * @param status of {@code GET /health}, if there was an answer
 * @param silence why there was none
 */
public record Reach(String base, Optional<Integer> status, Optional<NoAnswer> silence) {

    /** Asks once. */
    public static Reach of(String url, Duration timeout) {
        Reach last = null;
        for (var base : addresses(url)) {
            last = ask(base, timeout);
            if (last.listening()) {
                return last;
            }
        }
        return last == null ? ask(url, timeout) : last;
    }

    /** Whether anybody accepted the connection. */
    public boolean listening() {
        return silence.map(NoAnswer::kind)
                .map(kind -> kind != NoAnswer.Kind.REFUSED)
                .orElse(true);
    }

    private static Reach ask(String base, Duration timeout) {
        try (var transport = new JdkTransport(base, timeout)) {
            var answer = transport.send(Request.of("GET", "/health"));
            return new Reach(base, Optional.of(answer.status()), Optional.empty());
        } catch (NoAnswer e) {
            return new Reach(base, Optional.empty(), Optional.of(e));
        }
    }

    /** A server told to listen on "localhost" may do so on one of its addresses only. */
    private static List<String> addresses(String url) {
        var uri = URI.create(url);
        if (!"localhost".equalsIgnoreCase(uri.getHost()) || !"http".equals(uri.getScheme())) {
            return List.of(url);
        }
        try {
            return Arrays.stream(InetAddress.getAllByName("localhost"))
                    .map(InetAddress::getHostAddress)
                    .map(address ->
                            url.replaceFirst("(?i)localhost", address.contains(":") ? "[" + address + "]" : address))
                    .toList();
        } catch (UnknownHostException e) {
            return List.of(url);
        }
    }
}

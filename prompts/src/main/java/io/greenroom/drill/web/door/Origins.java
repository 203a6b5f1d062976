package io.greenroom.drill.web.door;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Set;

/**
 * Which names a request may call us by, and where a form may come from.
 *
 * @param loopback whether only this machine can reach us; then only its own names are ours, whatever a name server says
 */
public record Origins(boolean loopback) {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean knows(HttpRequest<?> request) {
        var host = request.getHeaders().get(HttpHeaders.HOST);
        return host != null && (!loopback || OWN.contains(host.replaceFirst(":\\d+$", "")));
    }

    /** Browsers that are new enough say it themselves; of others the origin has to be ours. */
    static boolean same(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return site != null
                ? site.equals("same-origin")
                : ("http://" + request.getHeaders().get(HttpHeaders.HOST)).equals(origin);
    }
}

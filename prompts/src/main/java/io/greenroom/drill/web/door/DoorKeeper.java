package io.greenroom.drill.web.door;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Lets in who has an address of ours, and tells nobody else anything. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class DoorKeeper {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Doors doors;
    private final Origins origins;

    DoorKeeper(Doors doors, Origins origins) {
        this.doors = doors;
        this.origins = origins;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> enter(HttpRequest<?> request) {
        var path = request.getPath();
        if (!origins.knows(request)) {
            return dressed(HttpResponse.status(HttpStatus.MISDIRECTED_REQUEST));
        }
        if (!doors.admits(path)) {
            return dressed(HttpResponse.notFound());
        }
        if (request.getMethod() == HttpMethod.POST && !Origins.same(request)) {
            return dressed(HttpResponse.status(HttpStatus.FORBIDDEN));
        }
        return Doors.page(path).isEmpty() ? dressed(HttpResponse.redirect(URI.create(path + "/"))) : null;
    }

    @ResponseFilter
    void leave(MutableHttpResponse<?> response) {
        dressed(response);
    }

    private static MutableHttpResponse<?> dressed(MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        unlessThere(response, HttpHeaders.CACHE_CONTROL, "no-store");
        unlessThere(response, "Content-Security-Policy", POLICY);
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Robots-Tag", "noindex");
        return response;
    }

    private static void unlessThere(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }
}

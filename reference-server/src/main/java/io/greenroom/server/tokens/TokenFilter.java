package io.greenroom.server.tokens;

import io.greenroom.server.problems.Failure.Unauthenticated;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.util.regex.Pattern;

/** Asks everyone for a token, before path, query or body are looked at; on the way to nowhere, too, unless the
 * request has no headers at all: then it is told that there is nothing. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(10)
final class TokenFilter {
    // L3-04 L3-05
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    // L3-01 L3-06
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void identify(HttpRequest<?> request) {
        if (!isOpen(request)) {
            request.setAttribute(Caller.ATTRIBUTE, caller(request));
        }
    }

    // L3-07
    private static boolean isOpen(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .map(route -> route.getAnnotationMetadata().hasAnnotation(Open.class))
                .orElseGet(() -> isUnreadable(request));
    }

    // For a URL that cannot be read the framework sends a bare request through here, to be answered 400.
    private static boolean isUnreadable(HttpRequest<?> request) {
        return request.getHeaders().names().isEmpty();
    }

    // L3-02
    private Caller caller(HttpRequest<?> request) {
        var credentials = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (credentials == null) {
            throw new Unauthenticated("a token is needed: Authorization: Bearer …");
        }
        var bearer = BEARER.matcher(credentials);
        if (!bearer.matches()) {
            throw new Unauthenticated("the credentials are not a bearer token");
        }
        return tokens.find(Token.hash(bearer.group(1)))
                .orElseThrow(() -> new Unauthenticated("the token is not one that was given out"));
    }
}

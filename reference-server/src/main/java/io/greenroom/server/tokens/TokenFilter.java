package io.greenroom.server.tokens;

import io.greenroom.server.problems.Failure.Unauthenticated;
import io.greenroom.server.threads.Threads;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/**
 * Asks everyone for a token, before path, query or body are looked at; on the way to nowhere, too, unless the request has no
 * headers at all: then it is told that there is nothing.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(10)
final class TokenFilter {
    // L3-04 L3-05
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");

    private final Tokens tokens;
    private final Threads threads;

    TokenFilter(Tokens tokens, Threads threads) {
        this.tokens = tokens;
        this.threads = threads;
    }

    // L3-01 L3-06
    @RequestFilter
    CompletionStage<HttpRequest<?>> identify(HttpRequest<?> request) {
        if (isOpen(request)) {
            return CompletableFuture.completedFuture(request);
        }
        var hash = Token.hash(token(request));
        return threads.answer(tokens.known(hash), () -> find(hash))
                .thenApply(caller -> request.setAttribute(Caller.ATTRIBUTE, caller));
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

    private static String token(HttpRequest<?> request) {
        var credentials = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (credentials == null) {
            throw new Unauthenticated("a token is needed: Authorization: Bearer …");
        }
        var bearer = BEARER.matcher(credentials);
        if (!bearer.matches()) {
            throw new Unauthenticated("the credentials are not a bearer token");
        }
        return bearer.group(1);
    }

    // L3-02
    private Caller find(byte[] hash) {
        return tokens.find(hash).orElseThrow(() -> new Unauthenticated("the token is not one that was given out"));
    }
}

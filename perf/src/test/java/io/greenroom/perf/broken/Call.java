package io.greenroom.perf.broken;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A request that came in.
 *
 * @param method in capitals
 * @param path its segments
 * @param query its parameters, not decoded: those of the API are numbers
 * @param token that was sent, or nothing
 * @param body the raw bytes
 */
public record Call(String method, List<String> path, Map<String, String> query, String token, byte[] body) {
    static Call of(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var authorization =
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        return new Call(
                exchange.getRequestMethod(),
                List.of(uri.getPath().substring(1).split("/")),
                query(Objects.requireNonNullElse(uri.getRawQuery(), "")),
                authorization.startsWith("Bearer ") ? authorization.substring(7) : "",
                exchange.getRequestBody().readAllBytes());
    }

    private static Map<String, String> query(String raw) {
        var parameters = new HashMap<String, String>();
        for (var pair : raw.isEmpty() ? new String[0] : raw.split("&")) {
            var equals = pair.indexOf('=');
            parameters.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
        }
        return parameters;
    }

    /** The second segment of the path, where there is an id. */
    String id() {
        return path.size() > 1 ? path.get(1) : "";
    }

    /** Whether this is a request to that endpoint, with {@code *} for any id. */
    boolean is(String wantedMethod, String... wanted) {
        if (!method.equals(wantedMethod) || wanted.length != path.size()) {
            return false;
        }
        for (var i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A whole number of the query.
     *
     * @throws Refusal if it is none
     */
    Optional<Long> number(String name) {
        var value = Optional.ofNullable(query.get(name));
        if (value.isPresent() && !value.get().matches("\\d{1,18}")) {
            throw new Refusal(400, name + " is not a whole number");
        }
        return value.map(Long::valueOf);
    }
}

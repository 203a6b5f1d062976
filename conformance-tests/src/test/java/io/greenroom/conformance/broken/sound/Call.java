package io.greenroom.conformance.broken.sound;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param exchange what it came through
 * @param path cut at its slashes
 * @param query the first value of each parameter
 */
public record Call(HttpExchange exchange, List<String> path, Map<String, String> query) {

    /** The request of an exchange. */
    public static Call of(HttpExchange exchange, boolean literalPath) {
        var uri = exchange.getRequestURI();
        var path = String.valueOf(literalPath ? uri.getRawPath() : uri.getPath());
        return new Call(exchange, Arrays.asList(path.replaceFirst("^/", "").split("/", -1)), query(uri.getRawQuery()));
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (var pair : (raw == null ? "" : raw).split("&", -1)) {
            var cut = pair.split("=", 2);
            query.putIfAbsent(cut[0], URLDecoder.decode(cut.length == 2 ? cut[1] : "", StandardCharsets.UTF_8));
        }
        return query;
    }

    /** In capitals. */
    public String method() {
        return exchange.getRequestMethod();
    }

    /** A header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** A query parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** The id in the path: of a user, a room or a message. */
    public String id() {
        return path.get(1);
    }

    /** The second id in the path, of a member. */
    public String memberId() {
        return path.get(3);
    }

    /** The beginning of the body, one byte more than {@code most} if it is longer. */
    public byte[] body(int most) {
        try {
            return exchange.getRequestBody().readNBytes(most + 1);
        } catch (IOException e) {
            throw new Refusal(400, "the body ends before its end");
        }
    }
}

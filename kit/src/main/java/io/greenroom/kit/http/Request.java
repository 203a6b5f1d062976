package io.greenroom.kit.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes out.
 *
 * @param method in capitals
 * @param target path and query, already encoded, from the first slash on
 * @param headers by name, in the order they are sent; without framing ({@code Content-Length} and the like)
 * @param body the raw bytes, or {@code null} for a request without a body
 * @param framing how the length of the body is told
 */
public record Request(
        String method, String target, Map<String, String> headers, byte @Nullable [] body, Framing framing) {

    /** How the length of a body is told to the server. */
    public enum Framing {
        /** By {@code Content-Length}. */
        LENGTH,
        /** By {@code Transfer-Encoding: chunked}. */
        CHUNKED
    }

    /** A request without headers and body. */
    public static Request of(String method, String target) {
        return new Request(method, target, Map.of(), null, Framing.LENGTH);
    }

    /** This request with one more header. */
    public Request header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, target, more, body, framing);
    }

    /** This request with a body that is declared as JSON, whatever its bytes are. */
    public Request json(byte[] bytes) {
        return new Request(method, target, headers, bytes, framing).header("Content-Type", "application/json");
    }

    /** This request with a body that is declared as JSON. */
    public Request json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    /** This request with a body of any media type. */
    public Request body(String contentType, String text) {
        return new Request(method, target, headers, text.getBytes(StandardCharsets.UTF_8), framing)
                .header("Content-Type", contentType);
    }

    /** This request with its body sent in chunks. */
    public Request chunked() {
        return new Request(method, target, headers, body, Framing.CHUNKED);
    }

    /** Method and target, as a reader names a request: {@code GET /rooms?limit=7}. */
    public String line() {
        return method + " " + target;
    }

    /** Method and path with ids left out, the same for all requests to one endpoint: {@code GET /rooms/{id}}. */
    public String endpoint() {
        var path = target.replaceFirst("\\?.*", "");
        return method + " "
                + path.replaceAll("(?<=/(users|rooms|messages|dms)/)[^/]+", "{id}")
                        .replaceAll("(?<=/members/)(?!me$)[^/]+", "{id}");
    }
}

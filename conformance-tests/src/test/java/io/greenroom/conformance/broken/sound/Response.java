package io.greenroom.conformance.broken.sound;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An answer, ready to be sent. */
public final class Response {
    private final int status;
    private final List<Header> headers;
    private final byte[] body;

    private Response(int status, List<Header> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A header. */
    public record Header(String name, String value) {}

    /** An answer without a body. */
    public static Response empty(int status) {
        return new Response(status, List.of(), new byte[0]);
    }

    /** An answer of a media type. */
    public static Response of(int status, String contentType, String body) {
        return empty(status).body(body.getBytes(StandardCharsets.UTF_8)).with("Content-Type", contentType);
    }

    /** The same with other bytes. */
    public Response body(byte[] bytes) {
        return new Response(status, headers, bytes);
    }

    /** The same with another status. */
    public Response status(int other) {
        return new Response(other, headers, body);
    }

    /** The same with one more header. */
    public Response with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Response(status, List.copyOf(more), body);
    }

    /** The same without a header. */
    public Response without(String name) {
        var fewer = headers.stream()
                .filter(header -> !header.name().equalsIgnoreCase(name))
                .toList();
        return new Response(status, fewer, body);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** Names and values. */
    public List<Header> headers() {
        return headers;
    }

    /** The bytes, none for an answer without a body. */
    public byte[] body() {
        return body;
    }
}

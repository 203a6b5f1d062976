package io.greenroom.kit.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole answer as it came in.
 *
 * @param request what it answers
 * @param status the status code
 * @param headers all values by lower-case name
 * @param body the raw bytes, empty if there were none
 * @param sentNanos {@link System#nanoTime()} just before the request was sent
 * @param endedNanos {@link System#nanoTime()} when the last byte of the answer was there
 */
public record Answer(
        Request request, int status, Map<String, List<String>> headers, byte[] body, long sentNanos, long endedNanos) {

    /** The first value of a header, in any case. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** All values of a header, in any case. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of());
    }

    /** The media type without its parameters, in lower case; empty if none was sent. */
    public String mediaType() {
        return header("content-type").orElse("").replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the status is 2xx. */
    public boolean succeeded() {
        return status / 100 == 2;
    }

    /** Whether the status is 4xx. */
    public boolean clientError() {
        return status / 100 == 4;
    }

    /** The body as text, for showing: what is not UTF-8 is replaced. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** How long it took. */
    public long millis() {
        return (endedNanos - sentNanos) / 1_000_000;
    }

    /** In a few words, as a reader sees it: {@code 404 {"title":"Not Found"…}}. */
    public String brief() {
        var words = status + (body.length == 0 ? " without a body" : " " + Excerpt.of(text(), 96));
        return mediaType().isEmpty() || mediaType().contains("json") || body.length == 0
                ? words
                : status + " " + mediaType() + " " + Excerpt.of(text(), 72);
    }
}

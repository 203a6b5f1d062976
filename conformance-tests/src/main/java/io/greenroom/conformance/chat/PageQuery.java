package io.greenroom.conformance.chat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which page of a room's messages is asked for.
 *
 * @param parameters encoded, each {@code name=value}
 */
public record PageQuery(List<String> parameters) {
    /** The newest page of the default size. */
    public static PageQuery newest() {
        return new PageQuery(List.of());
    }

    /** Messages with a greater {@code seq}. */
    public PageQuery after(long seq) {
        return with("after", Long.toString(seq));
    }

    /** Messages with a smaller {@code seq}. */
    public PageQuery before(long seq) {
        return with("before", Long.toString(seq));
    }

    /** At most so many messages. */
    public PageQuery limit(int limit) {
        return with("limit", Integer.toString(limit));
    }

    /** Any value, right or wrong. */
    public PageQuery with(String name, String value) {
        var more = new ArrayList<>(parameters);
        more.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return new PageQuery(List.copyOf(more));
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}

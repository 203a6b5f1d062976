package io.greenroom.conformance.broken.sound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How things are printed: JSON, times, lists and problems. */
public abstract class Answers extends Door {
    /** Reads and prints JSON without any frills. */
    protected static final JsonMapper JSON = new JsonMapper();

    private final JsonMapper printer;

    /** With these manners. */
    protected Answers(Set<Manner> manners) {
        super(manners);
        this.printer = printer(manners);
    }

    private static JsonMapper printer(Set<Manner> manners) {
        var escaped = manners.contains(Manner.ESCAPED_JSON);
        return JsonMapper.builder()
                .configure(SerializationFeature.INDENT_OUTPUT, manners.contains(Manner.SPACED_JSON))
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, escaped)
                .configure(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, escaped)
                .build();
    }

    /** An answer with a JSON value. */
    protected Response json(int status, JsonNode value) {
        return print(status, jsonType(), value);
    }

    /** A problem document. */
    protected Response problem(int status, String detail) {
        var problem = JSON.createObjectNode()
                .put("title", title(status))
                .put("status", status)
                .put("detail", detail);
        if (has(Manner.EXTRA_FIELDS)) {
            problem.put("type", "about:blank").put("instance", "/incidents/" + System.nanoTime() % 1000);
        }
        return print(status, problemType(), problem);
    }

    /** The media type of everything but problems. */
    protected String jsonType() {
        return has(Manner.CHARSET_QUOTED) ? "Application/JSON;charset=\"UTF-8\"" : "application/json" + charset();
    }

    /** The media type of problems. */
    protected String problemType() {
        return "application/problem+json" + charset();
    }

    private String charset() {
        return has(Manner.CHARSET) ? "; charset=utf-8" : "";
    }

    private Response print(int status, String type, JsonNode value) {
        var ordered = has(Manner.KEYS_REVERSED) ? reversed(value) : value;
        return Response.of(status, type, "").body(bytes(printer.writeValueAsString(ordered)));
    }

    /** Text as it goes over the wire. */
    protected byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode reversed(JsonNode value) {
        if (value instanceof ArrayNode array) {
            var copy = JSON.createArrayNode();
            array.forEach(item -> copy.add(reversed(item)));
            return copy;
        }
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        var names = new ArrayList<>(object.propertyNames());
        Collections.reverse(names);
        var copy = JSON.createObjectNode();
        names.forEach(name -> copy.set(name, reversed(object.path(name))));
        return copy;
    }

    /** A list of things already printed. */
    protected ObjectNode list(List<? extends JsonNode> items, boolean hasMore) {
        var list = JSON.createObjectNode();
        list.putArray("items").addAll(items);
        list.put("hasMore", hasMore);
        if (has(Manner.EXTRA_FIELDS)) {
            list.put("total", items.size()).putNull("next");
        }
        return list;
    }

    /** A time; {@code made} in the answer that made its owner. */
    protected String time(Instant instant, boolean made) {
        var utc = instant.atOffset(ZoneOffset.UTC);
        if (has(Manner.TIMES_IN_SECONDS)) {
            return utc.format(format("ss'Z'"));
        }
        if (has(Manner.TIMES_WITH_OFFSET)) {
            return utc.format(format("ss.SSSSSSSSS'+00:00'"));
        }
        if (has(Manner.TIMES_IN_TWO_WAYS) && made) {
            return utc.format(format("ss.SSSSSS'+00:00'"));
        }
        if (has(Manner.TIMES_ROUNDED)) {
            return made
                    ? utc.format(format("ss.SSSSSS'Z'"))
                    : utc.plusNanos(500_000).format(format("ss.SSS'Z'"));
        }
        var plain = utc.format(format("ss.SSS'Z'"));
        return has(Manner.TIMES_IN_SMALL_LETTERS) ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    /** A way to print times, from the seconds on. */
    protected static DateTimeFormatter format(String seconds) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:" + seconds, Locale.ROOT);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 409 -> "Conflict";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            default -> "Internal Server Error";
        };
    }
}

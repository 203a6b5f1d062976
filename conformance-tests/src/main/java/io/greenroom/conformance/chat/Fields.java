package io.greenroom.conformance.chat;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.Excerpt;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object out of an answer, read field by field: what a check does not ask for cannot fail it. Scalars are taken
 * leniently (an id that is a number is read as text), because the clause on their form has a check of its own; use
 * {@link #node} to be strict.
 *
 * @param json the object
 * @param answer where it came from
 */
public record Fields(JsonNode json, Answer answer) {

    /** The field as it is; a missing one is a missing node. */
    public JsonNode node(String name) {
        return json.path(name);
    }

    /** A scalar as text. */
    public String string(String name) {
        var node = node(name);
        if (!node.isString() && !node.isNumber()) {
            throw wrong(name, "a string");
        }
        return node.asString();
    }

    /** A whole number. */
    public long integer(String name) {
        var node = node(name);
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        try {
            return Long.parseLong(node.asString(""));
        } catch (NumberFormatException e) {
            throw wrong(name, "an integer");
        }
    }

    /** A time, to the nanosecond. */
    public Instant instant(String name) {
        try {
            return time(name).toInstant();
        } catch (DateTimeParseException e) {
            throw wrong(name, "an RFC 3339 time in UTC");
        }
    }

    /** Fails unless the field is a string, and a time that is written in UTC. */
    public void expectUtc(String name) {
        try {
            if (!time(name).getOffset().equals(ZoneOffset.UTC) || !node(name).isString()) {
                throw wrong(name, "an RFC 3339 time in UTC");
            }
        } catch (DateTimeParseException e) {
            throw wrong(name, "an RFC 3339 time in UTC");
        }
    }

    private OffsetDateTime time(String name) {
        var text = string(name).toUpperCase(Locale.ROOT).replaceFirst(" ", "T");
        if (!text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)")) {
            throw new DateTimeParseException("not RFC 3339", text, 0);
        }
        return OffsetDateTime.parse(
                text.replaceFirst("(\\.\\d{9})\\d+", "$1").replaceFirst("-00:00$", "Z"),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** The failure that a field is not what it has to be. */
    public ClauseBroken wrong(String name, String expected) {
        var node = node(name);
        var got = node.isMissingNode() ? "no " + name : name + " is " + Excerpt.of(node.toString(), 64);
        return ClauseBroken.by(answer, expected + " in " + name, got + " in " + answer.brief())
                .symptom(answer.request().endpoint() + ": " + name + " is not right");
    }
}

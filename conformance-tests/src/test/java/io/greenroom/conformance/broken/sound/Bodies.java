package io.greenroom.conformance.broken.sound;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** How bodies are read, and what is wrong with them. */
public abstract class Bodies extends Answers {
    private static final ObjectReader STRICT =
            JSON.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** With these manners. */
    protected Bodies(Set<Manner> manners) {
        super(manners);
    }

    /** The JSON object in the body. */
    protected ObjectNode object(Call call) {
        checkMediaType(call);
        return objectIn(parsed(decoded(bounded(call))));
    }

    /** Only JSON is read. */
    protected void checkMediaType(Call call) {
        var type = call.header("Content-Type").orElse("application/json");
        if (!type.replaceFirst(";.*", "").strip().equalsIgnoreCase("application/json")) {
            throw new Refusal(415, "a body has to be application/json");
        }
    }

    /** The bytes, if there are not too many. */
    protected byte[] bounded(Call call) {
        if (has(Manner.HASTY_413) && declared(call) > mostBytes()) {
            throw new Refusal(413, "the body is declared longer than " + mostBytes() + " bytes");
        }
        var bytes = call.body(mostBytes());
        if (bytes.length > mostBytes()) {
            throw new Refusal(413, "the body is longer than " + mostBytes() + " bytes");
        }
        return bytes;
    }

    private static long declared(Call call) {
        return call.header("Content-Length").map(Long::parseLong).orElse(0L);
    }

    /** How long a body may be. */
    protected int mostBytes() {
        return 65_536;
    }

    /** The text that the bytes are. */
    protected String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "the body is not UTF-8");
        }
    }

    /** The JSON value that the text is; a missing node for an empty text. */
    protected JsonNode parsed(String text) {
        try {
            return STRICT.readTree(text);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** What to say of text that is not JSON. */
    protected RuntimeException malformed(JacksonException e) {
        var place = e.getLocation();
        return new Refusal(400, "the body is not JSON: see line " + (place == null ? 1 : place.getLineNr()));
    }

    /** The JSON object that the value is. */
    protected ObjectNode objectIn(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw refusal("the body is not a JSON object");
    }

    /** What breaks a rule. */
    protected Refusal refusal(String detail) {
        return new Refusal(has(Manner.UNPROCESSABLE) ? 422 : 400, detail);
    }

    /** A string field of so many code points. */
    protected String string(ObjectNode object, String field, int most) {
        var node = object.path(field);
        if (!node.isString()) {
            throw refusal(field + " is missing, or no string");
        }
        var value = node.asString();
        if (value.isEmpty() || length(value) > most) {
            throw refusal(field + " has not 1 to " + most + " code points");
        }
        return printable(field, value);
    }

    /** How long a text is. */
    protected int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** The value, if it can be kept. */
    protected String printable(String field, String value) {
        if (value.indexOf('\0') >= 0) {
            throw refusal(field + " contains U+0000");
        }
        if (value.codePoints().noneMatch(Bodies::isSurrogate)) {
            return value;
        }
        if (has(Manner.SURROGATES_REPLACED)) {
            return value.codePoints()
                    .map(point -> isSurrogate(point) ? 0xFFFD : point)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        throw refusal(field + " contains a lone surrogate");
    }

    private static boolean isSurrogate(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    /** In lower case, for whatever is compared without regard to it. */
    protected static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

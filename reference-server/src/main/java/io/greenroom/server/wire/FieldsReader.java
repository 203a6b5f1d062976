package io.greenroom.server.wire;

import io.greenroom.server.problems.Failure.Malformed;
import io.greenroom.server.problems.Failure.NotJson;
import io.greenroom.server.problems.Failure.Refused;
import io.micronaut.core.io.buffer.ReferenceCounted;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.TypedMessageBodyReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON object, strictly, and no deeper than its own fields: what is nested is parsed, so that it has to be well
 * formed, and skipped. Nothing is built from it, so that depth and size cost no memory and no stack.
 */
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
final class FieldsReader implements TypedMessageBodyReader<Fields> {
    static final Object NULL = new Object();
    private static final Object NOT_A_STRING = new Object();

    private final JsonFactory json = new JsonFactory();

    @Override
    public Argument<Fields> getType() {
        return Argument.of(Fields.class);
    }

    /** The bytes of a body belong to whoever has read it, and have to be given back; if this fails, the framework does so. */
    @Override
    public Fields read(
            Argument<Fields> type,
            @Nullable MediaType mediaType,
            Headers headers,
            io.micronaut.core.io.buffer.ByteBuffer<?> body) {
        expectJson(mediaType, headers);
        var fields = parse(body.toByteArray());
        if (body instanceof ReferenceCounted counted) {
            counted.release();
        }
        return fields;
    }

    @Override
    public Fields read(Argument<Fields> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
        expectJson(mediaType, headers);
        try (body) {
            return parse(body.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // L2-26: known types that are not JSON never get here; a type that cannot be read as one does
    private static void expectJson(@Nullable MediaType mediaType, Headers headers) {
        var declared = headers.get(HttpHeaders.CONTENT_TYPE);
        if (mediaType == null && declared != null && !declared.isBlank()) {
            throw new NotJson("the body is declared as " + declared + " and not as application/json");
        }
    }

    // L2-22 L2-33: the parser's own limits on depth and on digits count as malformed, too
    // L2-34
    Fields parse(byte[] body) {
        var chars = decode(body);
        try (var parser =
                json.createParser(ObjectReadContext.empty(), chars.array(), chars.arrayOffset(), chars.length())) {
            return fields(parser);
        } catch (StreamConstraintsException e) {
            throw new Malformed("the body is nested too deep, or a number or a name in it is too long");
        } catch (JacksonException e) {
            throw new Malformed("the body is not well-formed JSON" + place(e.getLocation()));
        }
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : ", see line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    // L2-32: decoded before it is parsed, because the parser lets overlong forms and surrogates pass
    private static CharBuffer decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw new Malformed("the body is not UTF-8");
        }
    }

    // L2-23
    private static Fields fields(JsonParser parser) {
        var first = parser.nextToken();
        if (first == null) {
            throw new Refused("body", "is empty, and a JSON object is needed");
        }
        if (first != JsonToken.START_OBJECT) {
            parser.skipChildren();
            expectEnd(parser);
            throw new Refused("body", "is not a JSON object");
        }
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            values.put(name, value(parser));
        }
        expectEnd(parser);
        return new Fields(values);
    }

    private static Object value(JsonParser parser) {
        return switch (parser.nextToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NULL -> NULL;
            default -> {
                parser.skipChildren();
                yield NOT_A_STRING;
            }
        };
    }

    private static void expectEnd(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new Malformed("the body goes on after its JSON value");
        }
    }
}

package io.greenroom.perf.endpoints;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes as little of JSON as a load needs, in one pass over the bytes and without a tree. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** What is done with the value of a field that has been reached. */
    @FunctionalInterface
    interface Field {
        void at(String name, JsonParser value);
    }

    static JsonParser parser(byte[] bytes) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    /** Goes through the fields of the object that begins here; what a field does not read of its value is skipped. */
    static void fields(JsonParser parser, Field field) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            field.at(name, parser);
            parser.skipChildren();
        }
    }

    static String message(String text) {
        return "{\"text\":\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"}";
    }
}

package io.greenroom.perf.endpoints;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a load needs of a room or a message.
 *
 * @param id empty if there is none
 * @param seq {@link #NO_SEQ} if there is none
 */
public record Thing(String id, long seq) {
    /** Of what has none. */
    public static final long NO_SEQ = Long.MIN_VALUE;

    /** Neither id nor seq. */
    public static final Thing NONE = new Thing("", NO_SEQ);

    static Thing read(byte[] bytes) {
        try (var parser = Json.parser(bytes)) {
            parser.nextToken();
            return read(parser);
        }
    }

    /** Of the object that begins here. */
    static Thing read(JsonParser parser) {
        var reading = new Reading();
        Json.fields(parser, reading);
        return new Thing(reading.id, reading.seq);
    }

    private static final class Reading implements Json.Field {
        private String id = "";
        private long seq = NO_SEQ;

        @Override
        public void at(String name, JsonParser value) {
            if (name.equals("id") && value.currentToken() == JsonToken.VALUE_STRING) {
                id = value.getString();
            } else if (name.equals("seq") && value.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                seq = value.getLongValue();
            }
        }
    }
}

package io.greenroom.perf.endpoints;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * What a load needs of a page of messages.
 *
 * @param count of messages
 * @param first the seq that comes first; 0 on an empty page
 * @param last the seq that comes last; 0 on an empty page
 * @param ascending whether each seq is greater than the one before
 */
public record MessagePage(int count, long first, long last, boolean ascending) {
    /** Without a message. */
    public static final MessagePage EMPTY = new MessagePage(0, 0, 0, true);

    static MessagePage read(byte[] bytes) {
        try (var parser = Json.parser(bytes)) {
            parser.nextToken();
            var items = new Items();
            Json.fields(parser, items);
            if (!items.found) {
                throw new StreamReadException(parser, "no items");
            }
            return new MessagePage(items.count, items.first, items.last, items.ascending);
        }
    }

    private static final class Items implements Json.Field {
        private boolean found;
        private int count;
        private long first;
        private long last;
        private boolean ascending = true;

        @Override
        public void at(String name, JsonParser value) {
            if (name.equals("items") && value.currentToken() == JsonToken.START_ARRAY) {
                found = true;
                while (value.nextToken() != JsonToken.END_ARRAY) {
                    add(Thing.read(value).seq());
                }
            }
        }

        private void add(long seq) {
            ascending &= seq != Thing.NO_SEQ && (count == 0 || seq > last);
            first = count == 0 ? seq : first;
            last = seq;
            count++;
        }
    }
}

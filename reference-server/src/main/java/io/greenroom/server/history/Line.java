package io.greenroom.server.history;

import io.greenroom.server.messages.Message;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A message in a room's history, with the JSON that clients get for it: made once, however many pages it is on. */
public final class Line {
    private final Message message;
    private volatile byte @Nullable [] json;

    /** A line of which no JSON has been made yet. */
    public Line(Message message) {
        this.message = message;
    }

    /** What was said. */
    public Message message() {
        return message;
    }

    /** Its JSON in UTF-8, made now if it is asked for the first time. */
    byte[] json(Function<Message, byte[]> writer) {
        var made = json;
        if (made == null) {
            made = writer.apply(message);
            json = made;
        }
        return made;
    }
}

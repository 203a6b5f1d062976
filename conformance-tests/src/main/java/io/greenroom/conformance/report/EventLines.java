package io.greenroom.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lines of JSON on a stream, each whole and at once, from any thread. */
final class EventLines {
    /** Of a line, its line feed included. */
    static final int MOST_BYTES = 64 << 10;

    private static final JsonMapper JSON = new JsonMapper();

    private final OutputStream out;
    private final Runnable unheard;
    private volatile boolean closed;

    /**
     * @param unheard what to do when nobody reads any more
     */
    EventLines(OutputStream out, Runnable unheard) {
        this.out = out;
        this.unheard = unheard;
    }

    static boolean fits(ObjectNode event) {
        return JSON.writeValueAsBytes(event).length < MOST_BYTES;
    }

    synchronized void say(ObjectNode event) {
        if (closed) {
            return;
        }
        try {
            var json = JSON.writeValueAsBytes(event);
            var line = java.util.Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            out.write(line);
            out.flush();
        } catch (IOException e) {
            closed = true;
            unheard.run();
        }
    }

    /** After this line there is no other. */
    synchronized void sayLast(ObjectNode event) {
        say(event);
        closed = true;
    }

    /** No line from now on. Does not wait for one that is being written: its reader may be asleep. */
    void close() {
        closed = true;
    }
}

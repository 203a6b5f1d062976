package io.greenroom.kit.subject;

import io.greenroom.kit.http.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The last lines of a stream, read to its end by a thread of their own and made safe for a terminal. */
record LastLines(List<String> kept) {
    private static final int MOST = 20;
    private static final int MOST_CHARS = 400;
    private static final int MOST_BYTES = 4_096;
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[\\d;]*m");

    static LastLines of(InputStream stream) {
        var lines = new LastLines(new ArrayList<>());
        Thread.ofVirtual().start(() -> lines.readAll(stream));
        return lines;
    }

    private void readAll(InputStream stream) {
        try (var lines = new BoundedLines(stream, MOST_BYTES)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                add(line.get().text());
            }
        } catch (IOException e) {
            add("(its output could not be read any further)");
        }
    }

    private synchronized void add(String line) {
        kept.add(Excerpt.exact(COLOUR.matcher(line).replaceAll("").replace('\t', ' '), MOST_CHARS));
        if (kept.size() > MOST) {
            kept.removeFirst();
        }
    }

    synchronized List<String> lines() {
        return List.copyOf(kept);
    }
}

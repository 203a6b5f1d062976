package io.greenroom.drill.coding;

import io.greenroom.kit.subject.BoundedLines;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a program says on one of its streams, read by a thread of its own, and never more than is allowed. */
final class Spoken {
    private static final int LONGEST_LINE = 64 * 1024;
    private static final long REST_SECONDS = 2;

    private final Deque<String> lines = new ArrayDeque<>();
    private final InputStream stream;
    private final Thread reader;
    private final int mostLines;
    private volatile boolean flooded;

    private Spoken(InputStream stream, long mostBytes, int mostLines) {
        this.stream = stream;
        this.mostLines = mostLines;
        this.reader = Thread.ofVirtual().start(() -> read(new Metered(stream, mostBytes)));
    }

    /** All of it, up to so many bytes. */
    static Spoken all(InputStream stream, long mostBytes) {
        return new Spoken(stream, mostBytes, Integer.MAX_VALUE);
    }

    /** Only the last lines. */
    static Spoken last(InputStream stream, int mostLines) {
        return new Spoken(stream, Long.MAX_VALUE, mostLines);
    }

    /** A stream that ends with an error when more comes than is allowed. */
    private static final class Metered extends FilterInputStream {
        private long left;

        Metered(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = super.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new Flood();
            }
            return read;
        }
    }

    private static final class Flood extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void read(InputStream metered) {
        try (var bounded = new BoundedLines(metered, LONGEST_LINE)) {
            for (var line = bounded.next(); line.isPresent(); line = bounded.next()) {
                add(line.get().text());
            }
        } catch (Flood e) {
            flooded = true;
        } catch (IOException e) {
            // the stream was closed because the program was ended
        }
    }

    private synchronized void add(String line) {
        lines.addLast(line);
        if (lines.size() > mostLines) {
            lines.removeFirst();
        }
    }

    /** Whether more came than is allowed. */
    boolean flooded() {
        return flooded;
    }

    /** What was said, once the program has ended. */
    List<String> heard() {
        try {
            if (!reader.join(Duration.ofSeconds(REST_SECONDS))) {
                stream.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // it is closed in any case
        }
        return sofar();
    }

    private synchronized List<String> sofar() {
        return List.copyOf(lines);
    }
}

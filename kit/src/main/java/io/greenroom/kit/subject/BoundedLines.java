package io.greenroom.kit.subject;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream from somebody else's process, line by line, in UTF-8. However long a line is, it takes no more memory than allowed. */
public final class BoundedLines implements AutoCloseable {
    private final InputStream in;
    private final int most;

    /** @param most bytes of a line that are kept */
    public BoundedLines(InputStream in, int most) {
        this.in = new BufferedInputStream(in);
        this.most = most;
    }

    /**
     * A line without its end.
     *
     * @param whole whether nothing of it was left out
     */
    public record Line(String text, boolean whole) {}

    /** The next line; none at the end of the stream. What stands there without an end of line counts as one. */
    public Optional<Line> next() throws IOException {
        var kept = new ByteArrayOutputStream();
        var size = 0L;
        var b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (size++ < most) {
                kept.write(b);
            }
        }
        return Optional.of(new Line(kept.toString(StandardCharsets.UTF_8).replaceFirst("\r$", ""), size <= most));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package io.greenroom.conformance.http;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.BoundedBody;
import io.greenroom.kit.http.Request;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads one answer off a connection, framed as RFC 9112 says; what is not HTTP is an {@link IOException} that says so. */
final class AnswerReader {
    private static final int LONGEST_LINE_BYTES = 64 << 10;
    private static final int MOST_LINES = 1000;

    private final Request request;
    private final InputStream in;

    AnswerReader(Request request, InputStream in) {
        this.request = request;
        this.in = in;
    }

    /** The final answer; interim ones (1xx) are passed over. */
    Answer read(long sentNanos) throws IOException {
        var status = status();
        var headers = headers();
        while (status / 100 == 1 && status != 101) {
            status = status();
            headers = headers();
        }
        var body = body(status, headers);
        return new Answer(request, status, headers, body, sentNanos, System.nanoTime());
    }

    private int status() throws IOException {
        var line = line();
        if (!line.matches("(?s)HTTP/1\\.\\d [1-9]\\d\\d( .*)?")) {
            throw new IOException("invalid status line: " + line);
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        var lines = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            if (colon < 1 || ++lines > MOST_LINES) {
                throw new IOException("invalid header: " + line);
            }
            headers.computeIfAbsent(
                            line.substring(0, colon).strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(int status, Map<String, List<String>> headers) throws IOException {
        if (request.method().equals("HEAD") || status == 204 || status == 304) {
            return new byte[0];
        }
        if (String.join(",", headers.getOrDefault("transfer-encoding", List.of()))
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks();
        }
        var length = headers.get("content-length");
        return length == null ? toTheEnd() : exactly(number(length.getFirst(), 10));
    }

    private byte[] exactly(long length) throws IOException {
        if (length > BoundedBody.MOST_BYTES) {
            throw new BoundedBody.EndlessBody();
        }
        var bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            whole.writeBytes(exactly(size));
            if (!line().isEmpty()) {
                throw new IOException("a chunk that is longer than it says");
            }
        }
        headers();
        return whole.toByteArray();
    }

    private long chunkSize() throws IOException {
        return number(line().replaceFirst(";.*", "").strip(), 16);
    }

    /** An answer without a length ends with its connection; a server that did not read the whole request resets it. */
    private byte[] toTheEnd() throws IOException {
        var whole = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                whole.write(buffer, 0, count);
            }
        } catch (SocketException e) {
            return whole.toByteArray();
        }
        return whole.toByteArray();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (line.size() >= LONGEST_LINE_BYTES) {
                throw new IOException("a header without an end");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
    }

    private static long number(String digits, int radix) throws IOException {
        try {
            var number = Long.parseUnsignedLong(digits, radix);
            return number < 0 ? Long.MAX_VALUE : number;
        } catch (NumberFormatException e) {
            throw new IOException("invalid Content-Length or chunk size: " + digits, e);
        }
    }
}

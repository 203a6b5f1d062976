package io.greenroom.conformance.http;

import io.greenroom.kit.http.BoundedBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** What comes out of a socket, however slowly it trickles: past the moment or the number of bytes, reading fails. */
final class DeadlineStream extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private final long endNanos;
    private long bytes;

    DeadlineStream(Socket socket, long endNanos) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.endNanos = endNanos;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        socket.setSoTimeout(millisLeft(endNanos));
        var count = in.read(buffer, offset, length);
        bytes += Math.max(0, count);
        if (bytes > BoundedBody.MOST_BYTES) {
            throw new BoundedBody.EndlessBody();
        }
        return count;
    }

    /** What is left until then, at least one millisecond. */
    static int millisLeft(long endNanos) throws SocketTimeoutException {
        var left = (endNanos - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("the time is over");
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }
}

package io.greenroom.conformance.http;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswers;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A plain socket for every request. It sends just the bytes it is given, and reads while it still sends: an answer that
 * comes before the request has ended is an answer, even if the server closes or resets the connection behind it.
 */
public final class SocketTransport implements Transport, HalfSent.Sender {
    private static final int CHUNK_BYTES = 8192;

    private final URI base;
    private final Duration timeout;

    /**
     * @param base URL of the server without a slash at its end
     * @param timeout for a whole exchange, connecting and the body included
     */
    public SocketTransport(String base, Duration timeout) {
        this.base = URI.create(base);
        this.timeout = timeout;
    }

    @Override
    public Answer send(Request request) {
        var sent = System.nanoTime();
        var end = sent + timeout.toNanos();
        try (var socket = connect(end)) {
            Thread.startVirtualThread(() -> writeWhole(socket, request));
            var in = new BufferedInputStream(new DeadlineStream(socket, end));
            return new AnswerReader(request, in).read(sent);
        } catch (IOException e) {
            throw NoAnswers.from(request, e, timeout);
        }
    }

    @Override
    public HalfSent begin(Request request) {
        try {
            var socket = connect(System.nanoTime() + timeout.toNanos());
            writeHalf(socket, request);
            return () -> hangUp(socket);
        } catch (IOException e) {
            throw NoAnswers.from(request, e, timeout);
        }
    }

    private void writeHalf(Socket socket, Request request) throws IOException {
        try {
            var body = request.body() == null ? new byte[0] : request.body();
            var out = socket.getOutputStream();
            out.write(head(request));
            out.write(body, 0, body.length / 2);
        } catch (IOException e) {
            hangUp(socket);
            throw e;
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // The other side has hung up already, which comes to the same.
        }
    }

    /** The first address of the host where somebody listens: a server may listen on one of IPv4 and IPv6 only. */
    private Socket connect(long end) throws IOException {
        var refused = new ConnectException("no address");
        for (var address : InetAddress.getAllByName(base.getHost())) {
            var socket = new Socket();
            try {
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(address, port()), DeadlineStream.millisLeft(end));
                return secured(socket, end);
            } catch (ConnectException e) {
                socket.close();
                refused.addSuppressed(e);
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        }
        throw refused;
    }

    /** Shakes hands here, before anybody reads or writes: both would, and who fails first would say why. */
    private Socket secured(Socket plain, long end) throws IOException {
        if (!secure()) {
            return plain;
        }
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        plain.setSoTimeout(DeadlineStream.millisLeft(end));
        var secured = (SSLSocket) factory.createSocket(plain, base.getHost(), port(), true);
        secured.startHandshake();
        return secured;
    }

    private boolean secure() {
        return "https".equalsIgnoreCase(base.getScheme());
    }

    private int port() {
        return base.getPort() >= 0 ? base.getPort() : secure() ? 443 : 80;
    }

    /** Whatever goes wrong here shows in what is read, or does not matter. */
    private void writeWhole(Socket socket, Request request) {
        try {
            var out = socket.getOutputStream();
            var body = request.body();
            out.write(head(request));
            if (body != null && request.framing() == Request.Framing.CHUNKED) {
                writeChunks(out, body);
            } else if (body != null) {
                out.write(body);
            }
            out.flush();
        } catch (IOException ignored) {
            // The reader tells what became of the request.
        }
    }

    private static void writeChunks(OutputStream out, byte[] body) throws IOException {
        for (var start = 0; start < body.length; start += CHUNK_BYTES) {
            var size = Math.min(CHUNK_BYTES, body.length - start);
            var chunk = new ByteArrayOutputStream();
            chunk.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunk.write(body, start, size);
            chunk.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
            chunk.writeTo(out);
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] head(Request request) {
        var head = new StringBuilder();
        head.append(request.method()).append(' ').append(path()).append(request.target());
        head.append(" HTTP/1.1\r\nHost: ").append(base.getRawAuthority()).append("\r\n");
        request.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append(framing(request)).append("Connection: close\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String framing(Request request) {
        if (request.body() == null) {
            return request.method().startsWith("P") ? "Content-Length: 0\r\n" : "";
        }
        return request.framing() == Request.Framing.CHUNKED
                ? "Transfer-Encoding: chunked\r\n"
                : "Content-Length: " + request.body().length + "\r\n";
    }

    private String path() {
        return base.getRawPath() == null ? "" : base.getRawPath();
    }
}

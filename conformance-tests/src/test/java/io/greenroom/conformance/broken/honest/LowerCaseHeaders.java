package io.greenroom.conformance.broken.honest;

import io.greenroom.conformance.broken.sound.RunningServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands before a server that closes each connection after its answer, and prints the headers of the answer in lower
 * case and the other way round, which the JDK's server cannot.
 */
final class LowerCaseHeaders implements RunningServer {
    private static final String BLANK_LINE = "\r\n\r\n";

    private final RunningServer behind;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LowerCaseHeaders(RunningServer behind, ServerSocket door) {
        this.behind = behind;
        this.door = door;
    }

    /** Listens in front of a server. */
    static LowerCaseHeaders before(RunningServer behind) {
        try {
            var relay = new LowerCaseHeaders(behind, new ServerSocket(0, 256, InetAddress.getLoopbackAddress()));
            relay.threads.execute(relay::accept);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String base() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    @Override
    public void close() {
        try (behind;
                door) {
            threads.shutdownNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                var client = door.accept();
                threads.execute(() -> relay(client));
            }
        } catch (IOException e) {
            // the door was closed: there is nobody to accept any more
        }
    }

    private void relay(Socket client) {
        try (client;
                var server = new Socket(
                        InetAddress.getLoopbackAddress(),
                        URI.create(behind.base()).getPort())) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            threads.execute(() -> pass(client, server));
            var out = client.getOutputStream();
            out.write(rewritten(head(server.getInputStream())).getBytes(StandardCharsets.ISO_8859_1));
            server.getInputStream().transferTo(out);
        } catch (IOException e) {
            // one of the two went away: so does the other
        }
    }

    private static void pass(Socket client, Socket server) {
        try {
            client.getInputStream().transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException e) {
            // the answer has been given, and the sockets are closed
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf(BLANK_LINE) < 0) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("no answer");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static String rewritten(String head) {
        List<String> lines = Arrays.asList(head.strip().split("\r\n"));
        var headers = lines.subList(1, lines.size());
        Collections.reverse(headers);
        headers.replaceAll(line -> line.split(":", 2)[0].toLowerCase(Locale.ROOT) + ":" + line.split(":", 2)[1]);
        return String.join("\r\n", lines) + BLANK_LINE;
    }
}

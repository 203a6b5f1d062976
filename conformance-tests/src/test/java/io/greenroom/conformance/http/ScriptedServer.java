package io.greenroom.conformance.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A server for one connection, which does with it what a test says, byte by byte. */
final class ScriptedServer implements AutoCloseable {
    /** What is done with the connection; it is closed afterwards. */
    @FunctionalInterface
    interface Script {
        void play(Connection connection) throws IOException, InterruptedException;
    }

    private final ServerSocket listening;
    private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(100);

    ScriptedServer(Script script) throws IOException {
        listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> serve(script));
    }

    private void serve(Script script) {
        try (var socket = listening.accept()) {
            script.play(new Connection(socket, new BufferedInputStream(socket.getInputStream()), heard));
        } catch (IOException | InterruptedException ignored) {
            // The client has hung up, which is what some of the tests are about.
        }
    }

    String base() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** What the script has put down, as soon as it is there. */
    String heard() throws InterruptedException {
        return heard.take();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    /** The connection, as a script sees it. */
    record Connection(Socket socket, InputStream in, BlockingQueue<String> heard) {
        void say(String text) throws IOException {
            socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        /** Reads up to the blank line, and gives the head. */
        String hearHead() throws IOException {
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                var next = in.read();
                if (next < 0) {
                    break;
                }
                head.append((char) next);
            }
            return head.toString();
        }

        String hear(int bytes) throws IOException {
            return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        }

        void note(String words) throws InterruptedException {
            heard.put(words);
        }
    }
}

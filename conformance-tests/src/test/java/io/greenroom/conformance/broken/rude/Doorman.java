package io.greenroom.conformance.broken.rude;

import io.greenroom.conformance.broken.sound.RunningServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on a plain socket, and leaves what to say to a habit. */
final class Doorman implements RunningServer {
    private final ServerSocket door;
    private final Habit habit;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();

    /** What is done with a connection; it is closed thereafter. */
    interface Habit {
        /** Reads and writes as it likes. */
        void meet(Guest guest) throws IOException, InterruptedException;
    }

    /** Someone at the door. */
    record Guest(Doorman doorman, InputStream in, OutputStream out) {
        /** Reads a request with its body; false if there is none any more. */
        boolean hear() throws IOException {
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                var next = in.read();
                if (next < 0) {
                    return false;
                }
                head.append((char) next);
            }
            var length =
                    head.toString().toLowerCase(Locale.ROOT).replaceFirst("(?s).*\r\ncontent-length: *(\\d+).*", "$1");
            in.readNBytes(length.matches("\\d+") ? Integer.parseInt(length) : 0);
            return true;
        }

        /** Writes at once. */
        void say(String words) throws IOException {
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private Doorman(ServerSocket door, Habit habit) {
        this.door = door;
        this.habit = habit;
    }

    /** Begins to listen. */
    static Doorman with(Habit habit) {
        try {
            var doorman = new Doorman(new ServerSocket(0, 256, InetAddress.getLoopbackAddress()), habit);
            doorman.threads.execute(doorman::accept);
            return doorman;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String base() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** Accepts nobody any more. */
    void shut() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shut();
        threads.shutdownNow();
        guests.forEach(Doorman::part);
    }

    private static void part(Socket guest) {
        try {
            guest.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                var guest = door.accept();
                guests.add(guest);
                threads.execute(() -> meet(guest));
            }
        } catch (IOException e) {
            // the door was shut: there is nobody to accept any more
        }
    }

    private void meet(Socket guest) {
        try (guest) {
            guest.setTcpNoDelay(true);
            habit.meet(new Guest(this, new BufferedInputStream(guest.getInputStream()), guest.getOutputStream()));
        } catch (IOException e) {
            // the guest went away first
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            guests.remove(guest);
        }
    }
}

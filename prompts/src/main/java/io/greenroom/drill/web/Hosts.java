package io.greenroom.drill.web;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.locks.LockSupport;

/** By which names this machine is reached. */
final class Hosts {
    private static final int TRIES = 10;
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private Hosts() {}

    static InetAddress address(String host) throws BindException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw WebRoom.because("There is no host '" + host + "' to listen on.", e);
        }
    }

    /** The name for a URL. Who listens everywhere is reached by the first address of a network. */
    static String reachable(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return "localhost";
        }
        var reached = address.isAnyLocalAddress() ? first(address) : address;
        var words = reached.getHostAddress().replaceFirst("%.*", "");
        return reached instanceof Inet4Address ? words : "[" + words + "]";
    }

    private static InetAddress first(InetAddress otherwise) {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(it -> it instanceof Inet4Address && !it.isLoopbackAddress())
                    .findFirst()
                    .orElse(otherwise);
        } catch (SocketException e) {
            return otherwise;
        }
    }

    /** A port that somebody used last, as soon as they let it go; 0 if they do not. */
    static int whenFree(InetAddress address, int port) {
        for (var i = 0; i < TRIES && port != 0; i++) {
            if (free(address, port)) {
                return port;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return 0;
    }

    private static boolean free(InetAddress address, int port) {
        try (var _ = new ServerSocket(port, 1, address)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

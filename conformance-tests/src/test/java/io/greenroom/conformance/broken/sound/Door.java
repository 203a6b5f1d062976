package io.greenroom.conformance.broken.sound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's own HTTP server on a free loopback port: turns an exchange into a call and a response into bytes. */
public abstract class Door implements RunningServer {
    private static final int BACKLOG = 256;
    private static final long SLOWISH_MILLIS = 5;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Set<Manner> manners;
    private final HttpServer server = unbound();

    /** Closed until {@link #listen}. */
    protected Door(Set<Manner> manners) {
        this.manners = manners;
    }

    private static HttpServer unbound() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to listen on a free port. */
    protected final void listen() {
        listen(0);
    }

    /** Begins to listen on this port. */
    protected final void listen(int port) {
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(workers());
        server.start();
    }

    @Override
    public final String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        if (server.getExecutor() instanceof ExecutorService workers) {
            workers.shutdownNow();
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = Call.of(exchange, has(Manner.LITERAL_PATHS));
            send(exchange, respond(call));
        }
    }

    /** What a call is answered with, whatever happens. */
    protected abstract Response respond(Call call);

    /** Puts an answer on the wire. */
    protected void send(HttpExchange exchange, Response response) throws IOException {
        if (has(Manner.SLOWISH)) {
            dawdle(SLOWISH_MILLIS);
        }
        var headers = exchange.getResponseHeaders();
        response.headers().forEach(header -> headers.add(header.name(), header.value()));
        if (has(Manner.CLOSING)) {
            headers.set("Connection", "close");
        }
        var silent = response.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), silent ? -1 : has(Manner.CHUNKED) ? 0 : response.body().length);
        if (!silent) {
            exchange.getResponseBody().write(response.body());
        }
    }

    /** Waits a little, so that a race that could be lost is lost every time. */
    protected static void dawdle(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the server has this manner. */
    protected final boolean has(Manner manner) {
        return manners.contains(manner);
    }

    /** Who does the work: a thread for each request. */
    protected ExecutorService workers() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }
}

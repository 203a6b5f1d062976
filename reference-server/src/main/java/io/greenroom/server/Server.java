package io.greenroom.server;

import io.greenroom.server.storage.StorageUnavailable;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanContextException;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The server while it runs. */
final class Server {
    private static final int GRACE_SECONDS = 10;

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(ApplicationContext context, EmbeddedServer server) {
        this.context = context;
        this.server = server;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /**
     * Starts a server.
     *
     * @param host the address to listen on
     * @param port where to listen, or 0 for any free port
     * @param data the folder to keep everything in, or null for memory
     * @param quiet whether to log no requests
     */
    static Server start(String host, int port, @Nullable Path data, boolean quiet) {
        var context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .environmentPropertySource(false)
                .properties(Map.of(
                        "micronaut.server.host",
                        host,
                        "micronaut.server.port",
                        port == 0 ? -1 : port,
                        "greenroom.data",
                        data == null ? ":memory:" : data.toString(),
                        "greenroom.quiet",
                        quiet))
                .build();
        try {
            // L1-02: what controllers return is written as application/json, in UTF-8, unless they say otherwise
            context.start();
            return new Server(context, context.getBean(EmbeddedServer.class).start());
        } catch (BeanContextException | ServerStartupException e) {
            context.close();
            throw explained(e, host, port);
        }
    }

    private static RuntimeException explained(RuntimeException thrown, String host, int port) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageUnavailable unavailable) {
                return new CannotStart(unavailable.sentence(), thrown);
            }
            if (cause instanceof BindException) {
                return new CannotStart(
                        "Port " + port + " on " + host + " is taken or not ours to take: choose another with --port, or"
                                + " --port 0 for any free one.",
                        thrown);
            }
        }
        return thrown;
    }

    String url() {
        return "http://" + (server.getHost().equals("127.0.0.1") ? "localhost" : server.getHost()) + ":"
                + server.getPort();
    }

    /** Returns when the process has been told to end and the server has stopped. */
    void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers what has been accepted, then closes the storage. */
    private void stop() {
        try {
            context.getBean(GracefulShutdownManager.class)
                    .shutdownGracefully()
                    .toCompletableFuture()
                    .get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            System.err.println("Some requests were not answered before the server stopped: " + e);
        }
        context.close();
        stopped.countDown();
    }
}

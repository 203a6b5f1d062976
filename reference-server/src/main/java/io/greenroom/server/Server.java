package io.greenroom.server;

import io.greenroom.server.storage.StorageUnavailable;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanContextException;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    static Server start(Options options) {
        var context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .environmentPropertySource(false)
                .properties(Map.of(
                        "micronaut.server.host",
                        options.host(),
                        "micronaut.server.port",
                        options.port() == 0 ? -1 : options.port(),
                        "greenroom.data",
                        options.data().toString(),
                        "greenroom.memory",
                        options.memory(),
                        "greenroom.quiet",
                        options.quiet()))
                .build();
        try {
            // L1-02: what controllers return is written as application/json, in UTF-8, unless they say otherwise
            context.start();
            return new Server(context, context.getBean(EmbeddedServer.class).start());
        } catch (BeanContextException | ServerStartupException e) {
            context.close();
            throw explained(e, options.host(), options.port());
        }
    }

    private static RuntimeException explained(RuntimeException thrown, String host, int port) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageUnavailable unavailable) {
                return new CannotStart(unavailable.sentence(), thrown);
            }
            if (cause instanceof BindException bind
                    && String.valueOf(bind.getMessage()).contains("in use")) {
                return new CannotStart(
                        "Port " + port + " is taken: choose another with --port, or any free one with --port 0.",
                        thrown);
            }
            if (cause instanceof BindException || cause instanceof UnresolvedAddressException) {
                return new CannotStart(
                        "Cannot listen on " + host + ", port " + port + "; see --host and --port.", thrown);
            }
        }
        return thrown;
    }

    String url() {
        var host = server.getHost();
        var named = host.equals("127.0.0.1") ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + named + ":" + server.getPort();
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

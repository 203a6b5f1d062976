package io.greenroom.conformance.http;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.http.HttpConnection;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.AbstractHttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.apache.http.params.CoreConnectionPNames;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.protocol.ExecutionContext;
import org.apache.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP clients under REST Assured, which wants them of a kind that Apache has deprecated: one a thread over a common
 * pool of connections, with a deadline for the whole exchange and a bound on the body. The thread-locals belong to a run and
 * not to the class, so that two runs share no client.
 */
@SuppressWarnings({"deprecation", "ThreadLocalUsage"})
final class PooledClients implements AutoCloseable {
    /** What the client would log of broken connections is in the report, in better words. It logs under our name, too. */
    private static final List<Logger> CLIENT_LOGS =
            List.of(Logger.getLogger("org.apache.http"), Logger.getLogger(PooledClients.class.getPackageName()));

    static {
        CLIENT_LOGS.forEach(log -> log.setLevel(Level.OFF));
    }

    private static final int MOST_CONNECTIONS = 64;
    private static final int MOST_IDLE_SECONDS = 2;
    private static final int LONGEST_LINE_BYTES = 64 << 10;
    private static final int MOST_HEADERS = 1000;

    private final PoolingClientConnectionManager pool = new PoolingClientConnectionManager();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("deadlines").factory());
    private final ThreadLocal<AbstractHttpClient> clients = ThreadLocal.withInitial(this::client);
    private final ThreadLocal<@Nullable Deadline> deadlines = new ThreadLocal<>();
    private final Duration timeout;

    /** The deadline of an exchange under way. */
    private record Deadline(Future<?> timer, AtomicBoolean passed) {}

    PooledClients(Duration timeout) {
        this.timeout = timeout;
        pool.setMaxTotal(MOST_CONNECTIONS);
        pool.setDefaultMaxPerRoute(MOST_CONNECTIONS);
    }

    /** The client of this thread. A connection that was idle for a while is not used again: the server may be closing it. */
    HttpClient get() {
        pool.closeIdleConnections(MOST_IDLE_SECONDS, TimeUnit.SECONDS);
        return clients.get();
    }

    /** Whether the exchange of this thread was ended by its deadline. */
    boolean ranOut() {
        var deadline = deadlines.get();
        return deadline != null && deadline.passed.get();
    }

    /** The exchange of this thread is over. */
    void done() {
        var deadline = deadlines.get();
        if (deadline != null) {
            deadline.timer.cancel(false);
            deadlines.remove();
        }
    }

    private AbstractHttpClient client() {
        var client = new DefaultHttpClient(pool) {
            @Override
            public CloseableHttpResponse execute(HttpUriRequest request, HttpContext context) throws IOException {
                deadlines.set(start(request));
                return super.execute(request, context);
            }
        };
        client.setHttpRequestRetryHandler((exception, count, context) -> count == 1 && wasReused(exception, context));
        client.addResponseInterceptor((response, context) -> {
            // REST Assured parses cookies and throws at one that it cannot; no clause is about them
            response.removeHeaders("Set-Cookie");
            if (response.getEntity() != null) {
                response.setEntity(new BoundedEntity(response.getEntity()));
            }
        });
        var millis = Math.toIntExact(timeout.toMillis());
        HttpConnectionParams.setConnectionTimeout(client.getParams(), millis);
        HttpConnectionParams.setSoTimeout(client.getParams(), millis);
        HttpConnectionParams.setTcpNoDelay(client.getParams(), true);
        client.getParams().setIntParameter(CoreConnectionPNames.MAX_LINE_LENGTH, LONGEST_LINE_BYTES);
        client.getParams().setIntParameter(CoreConnectionPNames.MAX_HEADER_COUNT, MOST_HEADERS);
        return client;
    }

    /** A connection may be closed just as it is used again: that is nobody's fault, and a new one is opened. */
    private static boolean wasReused(IOException exception, HttpContext context) {
        var closed = exception instanceof NoHttpResponseException || exception instanceof SocketException;
        return closed
                && context.getAttribute(ExecutionContext.HTTP_CONNECTION) instanceof HttpConnection connection
                && connection.getMetrics().getRequestCount() > 1;
    }

    private Deadline start(HttpUriRequest request) {
        var passed = new AtomicBoolean();
        var end = timer.schedule(
                () -> {
                    passed.set(true);
                    request.abort();
                },
                timeout.toMillis(),
                TimeUnit.MILLISECONDS);
        return new Deadline(end, passed);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        pool.shutdown();
    }
}

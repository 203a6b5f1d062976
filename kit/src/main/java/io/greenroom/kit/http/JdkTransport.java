package io.greenroom.kit.http;

import static java.util.Locale.ROOT;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The JDK's HTTP client: for hundreds of requests, for concurrency, for generated bodies. */
public final class JdkTransport implements Transport, AutoCloseable {
    static {
        // a connection that was idle for longer is not used again: many servers close theirs after 5 s
        System.setProperty("jdk.httpclient.keepalive.timeout", "2");
        // and one that closes just as it is used again is replaced, as RFC 9112, section 9.3.1, lets a client do
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
    }

    private final String base;
    private final Duration timeout;
    private final HttpClient client;

    /**
     * @param base URL of the server without a slash at its end
     * @param timeout for a whole exchange, the body included
     */
    public JdkTransport(String base, Duration timeout) {
        this.base = base;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Override
    public Answer send(Request request) {
        var sent = System.nanoTime();
        var exchange = client.sendAsync(prepare(request), info -> new BoundedBody());
        try {
            var response = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return answer(request, response, sent);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw NoAnswers.timedOut(request, timeout);
        } catch (ExecutionException e) {
            throw NoAnswers.from(request, e.getCause() == null ? e : e.getCause(), timeout);
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw NoAnswers.timedOut(request, timeout);
        }
    }

    private HttpRequest prepare(Request request) {
        var builder =
                HttpRequest.newBuilder(URI.create(base + request.target())).method(request.method(), body(request));
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private static BodyPublisher body(Request request) {
        if (request.body() == null) {
            return BodyPublishers.noBody();
        }
        var whole = BodyPublishers.ofByteArray(request.body());
        return request.framing() == Request.Framing.CHUNKED ? BodyPublishers.fromPublisher(whole) : whole;
    }

    private static Answer answer(Request request, HttpResponse<byte[]> response, long sent) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(ROOT), values));
        return new Answer(request, response.statusCode(), headers, response.body(), sent, System.nanoTime());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

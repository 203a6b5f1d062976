package io.greenroom.drill.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Somebody who speaks to the room without a browser, and hears every byte. */
final class Visitor implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final StringBuilder heard = new StringBuilder();

    HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    /** Sends a form as a browser does from a page of the same origin. */
    HttpResponse<String> post(String url, String name, String value) {
        return send(
                form(url, name, value).header("Sec-Fetch-Site", "same-origin").build());
    }

    static HttpRequest.Builder form(String url, String name, String value) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(HttpRequest.BodyPublishers.ofString(
                        name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Listens to a stream of events from now on. */
    Visitor follow(String url) {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        CompletableFuture<?> _ =
                http.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(this::hear)));
        return this;
    }

    private synchronized void hear(String line) {
        heard.append(line).append('\n');
    }

    /** All that came by the stream so far, as it came. */
    synchronized String heard() {
        return heard.toString();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

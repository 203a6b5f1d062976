package io.greenroom.conformance.broken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone who talks to a server by hand, so that the servers are known good without the suite.
 *
 * @param token sent with everything, unless it is empty
 */
record Caller(String base, String token) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Someone without a token. */
    static Caller stranger(String base) {
        return new Caller(base, "");
    }

    /** A new user of this name. */
    static Caller user(String base, String name) {
        return new Caller(base, text(stranger(base).post("/users", "{\"name\":\"" + name + "\"}"), "token"));
    }

    HttpResponse<String> get(String path) {
        return ask("GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> post(String path, String json) {
        return post(path, BodyPublishers.ofString(json));
    }

    HttpResponse<String> post(String path, BodyPublisher body) {
        return ask("POST", path, body);
    }

    HttpResponse<String> ask(String method, String path) {
        return ask(method, path, BodyPublishers.noBody());
    }

    private HttpResponse<String> ask(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    /** Sends any request. */
    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A new room of this body, by its id. */
    String room(String json) {
        return text(post("/rooms", json), "id");
    }

    /** The body as JSON. */
    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** One field of the body. */
    static String text(HttpResponse<String> response, String field) {
        return json(response).path(field).asString("");
    }
}

package io.greenroom.server.client;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A client of the server under test: anonymous, or in the name of a user. */
public final class Chat {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.createDefault();

    private final URI base;
    private final String userId;
    private final @Nullable String token;

    private Chat(URI base, String userId, @Nullable String token) {
        this.base = base;
        this.userId = userId;
        this.token = token;
    }

    /** Somebody without a token. */
    public static Chat stranger(URI base) {
        return new Chat(base, "", null);
    }

    /** A new user. */
    public Chat user(String name) {
        var made = post("/users", Map.of("name", name)).expect(201);
        return new Chat(base, made.text("id"), made.text("token"));
    }

    /** The same user, as a client that sends another token. */
    public Chat withToken(String other) {
        return new Chat(base, userId, other);
    }

    public String userId() {
        return userId;
    }

    public String token() {
        return String.valueOf(token);
    }

    /** Makes a public room and returns its id. */
    public String room(String name) {
        return post("/rooms", Map.of("name", name)).expect(201).text("id");
    }

    /** Makes a private room and returns its id. */
    public String privateRoom(String name) {
        return post("/rooms", Map.of("name", name, "visibility", "private"))
                .expect(201)
                .text("id");
    }

    public Answer say(String roomId, String text) {
        return post("/rooms/" + roomId + "/messages", Map.of("text", text));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer put(String path) {
        return send(request(path).PUT(BodyPublishers.noBody()));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Map<String, ?> body) {
        try {
            return post(path, JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer post(String path, byte[] body) {
        return send("POST", path, "application/json", BodyPublishers.ofByteArray(body));
    }

    public Answer send(String method, String path, String mediaType, BodyPublisher body) {
        return send(request(path).header("Content-Type", mediaType).method(method, body));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    static Map<String, Object> parse(byte[] json) {
        try {
            var object = JSON.readValue(json, Argument.mapOf(String.class, Object.class));
            return Objects.requireNonNull(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

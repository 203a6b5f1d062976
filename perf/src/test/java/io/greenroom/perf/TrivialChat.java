package io.greenroom.perf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A chat server in this process that keeps account of what it was sent and what it said. */
public final class TrivialChat implements AutoCloseable {
    /** A fate of a post: it is never answered. */
    public static final int NEVER = 0;

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final int level;
    private final IntUnaryOperator fates;
    private final Map<String, List<String>> rooms = new ConcurrentHashMap<>();
    private final List<String> received = new ArrayList<>();
    private final List<String> acknowledged = new ArrayList<>();
    private int ids;

    /**
     * @param level of the API that it has, 1 to 3
     * @param fates what the n-th post is answered: a status, or {@link #NEVER}
     */
    public TrivialChat(int level, IntUnaryOperator fates) throws IOException {
        this.level = level;
        this.fates = fates;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Texts of all posts that came in, in order. */
    public synchronized List<String> received() {
        return List.copyOf(received);
    }

    /** Texts of those that were answered 201. */
    public synchronized List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var path = exchange.getRequestURI().getPath().split("/", -1);
        var line = exchange.getRequestMethod() + " " + path[1] + " " + path.length;
        switch (line) {
            case "POST users 2" -> send(exchange, 201, "{\"id\":\"u%d\",\"token\":\"t\"}".formatted(nextId()));
            case "POST rooms 2" -> send(exchange, 201, "{\"id\":\"r%d\"}".formatted(nextId()));
            case "POST rooms 4" ->
                post(exchange, path[2], JSON.readTree(body).path("text").stringValue());
            case "GET rooms 4" -> send(exchange, 200, page(exchange, path[2]));
            case "GET rooms 3" -> send(exchange, 200, "{\"id\":\"%s\"}".formatted(path[2]));
            case "GET messages 3" -> send(exchange, level >= 2 ? 200 : 404, "{\"id\":\"%s\"}".formatted(path[2]));
            case "PUT rooms 5" -> send(exchange, level >= 3 ? 200 : 404, "{}");
            default -> send(exchange, 404, "{}");
        }
    }

    private synchronized int nextId() {
        return ++ids;
    }

    private void post(HttpExchange exchange, String room, String text) throws IOException {
        int fate;
        int seq;
        synchronized (this) {
            received.add(text);
            fate = fates.applyAsInt(received.size());
            var messages = rooms.computeIfAbsent(room, id -> new ArrayList<>());
            seq = messages.size() + 1;
            if (fate == 201) {
                messages.add("{\"id\":\"m%s-%d\",\"seq\":%d}".formatted(room, seq, seq));
                acknowledged.add(text);
            }
        }
        if (fate != NEVER) {
            send(exchange, fate, "{\"id\":\"m%s-%d\",\"seq\":%d}".formatted(room, seq, seq));
        }
    }

    private synchronized String page(HttpExchange exchange, String room) {
        var query =
                java.util.Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
        var messages = rooms.getOrDefault(room, List.of());
        var limit = level >= 2 ? (int) number(query, "limit", 50) : messages.size();
        var after = number(query, "after", -1);
        var end = after >= 0
                ? Math.min(messages.size(), (int) after + limit)
                : (int) Math.min(messages.size(), number(query, "before", Integer.MAX_VALUE) - 1);
        return IntStream.range(Math.max(after >= 0 ? (int) after : 0, end - limit), end)
                .mapToObj(messages::get)
                .collect(Collectors.joining(",", "{\"items\":[", "],\"hasMore\":false}"));
    }

    private static long number(String query, String name, long otherwise) {
        for (var part : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return Long.parseLong(part.substring(name.length() + 1));
            }
        }
        return otherwise;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

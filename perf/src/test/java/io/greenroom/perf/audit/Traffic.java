package io.greenroom.perf.audit;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.JdkTransport;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.result.Integrity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A few people who write as fast as they are answered, each one message at a time, and keep the ledger honestly. */
final class Traffic implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int USERS = 8;

    private final String base;
    private final Duration timeout;
    private final JdkTransport transport;
    private final Ledger ledger = new Ledger("run" + Long.toString(System.nanoTime(), 36) + "x");
    private final List<User> users;
    private final List<String> roomIds;

    private record User(String id, String token) {}

    /** Makes users and rooms. */
    Traffic(String base, Duration timeout, int rooms) {
        this.base = base;
        this.timeout = timeout;
        this.transport = new JdkTransport(base, timeout);
        this.users = IntStream.range(0, USERS)
                .mapToObj(i -> ask(Request.of("POST", "/users").json("{\"name\":\"user " + i + "\"}")))
                .map(user -> new User(
                        user.path("id").stringValue(), user.path("token").stringValue()))
                .toList();
        this.roomIds = Stream.generate(() -> Request.of("POST", "/rooms").json("{\"name\":\"a room\"}"))
                .limit(rooms)
                .map(request -> ask(as(users.getFirst(), request)).path("id").stringValue())
                .toList();
    }

    private Traffic(Traffic first) {
        this.base = first.base;
        this.timeout = first.timeout;
        this.transport = new JdkTransport(base, timeout);
        this.users = first.users;
        this.roomIds = first.roomIds;
    }

    /** Another run of the same users in the same rooms. */
    Traffic ofOthers() {
        return new Traffic(this);
    }

    private JsonNode ask(Request request) {
        return JSON.readTree(transport.send(request).body());
    }

    private static Request as(User user, Request request) {
        return request.header("Authorization", "Bearer " + user.token());
    }

    /** Writes while somebody follows, then reads everything back. */
    Integrity audited(int level, int posts) {
        try (var auditor = new Auditor(base, users.getFirst().token(), level, roomIds, timeout)) {
            var follower = auditor.follow();
            write(posts);
            return auditor.judge(ledger, follower);
        }
    }

    private void write(int posts) {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Runnable>();
            for (var user : users) {
                all.add(() ->
                        IntStream.range(0, posts / USERS).forEach(i -> post(user, roomIds.get(i % roomIds.size()))));
            }
            all.forEach(writers::execute);
        }
    }

    private void post(User user, String roomId) {
        var text = ledger.nextText(60);
        var body = JSON.writeValueAsString(Map.of("text", text));
        var request =
                as(user, Request.of("POST", "/rooms/" + roomId + "/messages").json(body));
        var began = System.nanoTime();
        try {
            note(user, roomId, text, began, transport.send(request));
        } catch (NoAnswer e) {
            ledger.indefinite(roomId, user.id(), text, began);
        }
    }

    private void note(User user, String roomId, String text, long began, Answer answer) {
        if (answer.status() == 201) {
            var message = JSON.readTree(answer.body());
            ledger.acknowledged(
                    roomId,
                    user.id(),
                    text,
                    began,
                    message.path("id").stringValue(),
                    message.path("seq").longValue());
        } else if (answer.status() / 100 == 4) {
            ledger.refused(roomId, user.id(), text, began);
        } else {
            ledger.indefinite(roomId, user.id(), text, began);
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}

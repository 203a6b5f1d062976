package io.greenroom.drill.lab;

import io.greenroom.drill.simulation.Happening;
import io.greenroom.drill.simulation.Horizon;
import io.greenroom.drill.simulation.Result;
import io.greenroom.drill.simulation.Simulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Plays a chat server, and keeps its results and a log of some of its posts and connections. */
final class ChatRecorder {
    private static final int ONE_POST_OF = 20;
    private static final int ONE_REFUSAL_OF = 400;
    private static final int ROOMS = 40;
    private static final double SLOW_MILLIS = 1_000;

    private final RandomGenerator random;
    private final Log log = new Log();
    private final List<Result> results = new ArrayList<>();
    private long refusals;

    private record Post(double at, String room, double answered) {}

    ChatRecorder(ChatModel model, RandomGenerator random) {
        this.random = random;
        var horizon = new Horizon(ChatModel.SECONDS, ChatModel.SLICE_SECONDS, false);
        for (var part : model.parts()) {
            Map<Long, Post> open = new HashMap<>();
            results.add(Simulation.run(part, horizon, random.nextLong(), it -> saw(it, open)));
            open.values().forEach(this::late);
        }
    }

    /** Of the parts of the model. */
    List<Result> results() {
        return results;
    }

    String log() {
        return log.text();
    }

    private void saw(Happening it, Map<Long, Post> open) {
        if (it.station().equals(ChatModel.CONNECT)) {
            connecting(it);
        } else if (it.job() % ONE_POST_OF == 0) {
            posting(it, open);
        }
    }

    private void connecting(Happening it) {
        if (it.kind() == Happening.Kind.REFUSED && refusals++ % ONE_REFUSAL_OF == 0) {
            log.add(it.seconds(), "level", "warn", "message", "connection refused: 100 wait");
        }
    }

    private void posting(Happening it, Map<Long, Post> open) {
        var at = it.seconds();
        switch (it.kind()) {
            case ARRIVED -> open.put(it.job(), new Post(at, "r-" + room(), -1));
            case SERVED -> {
                if (it.station().equals(ChatModel.DISK)) {
                    open.computeIfPresent(it.job(), (_, post) -> new Post(post.at(), post.room(), at));
                }
            }
            case TAKEN_IN -> {
                if (it.station().equals(ChatModel.LOBBY)) {
                    open.computeIfPresent(it.job(), (_, post) -> new Post(post.at(), ChatModel.LOBBY, post.answered()));
                }
            }
            case LEFT -> Optional.ofNullable(open.remove(it.job())).ifPresent(post -> write(post, at));
            case COPIED, BEGUN, REFUSED, LOST -> {}
        }
    }

    private int room() {
        return 1 + (int) (ROOMS * Math.pow(random.nextDouble(), 1.5));
    }

    private static long millis(double seconds) {
        return Math.round(1000 * seconds);
    }

    private void write(Post post, double delivered) {
        var slow = 1000 * (delivered - post.at()) > SLOW_MILLIS;
        log.add(
                delivered,
                "level",
                slow ? "warn" : "info",
                "room",
                post.room(),
                "answered_ms",
                millis(post.answered() - post.at()),
                "delivered_ms",
                millis(delivered - post.at()));
    }

    /** Not delivered when the log was taken. */
    private void late(Post post) {
        log.add(
                ChatModel.SECONDS,
                "level",
                "warn",
                "room",
                post.room(),
                "answered_ms",
                post.answered() < 0 ? "not yet" : millis(post.answered() - post.at()),
                "delivered_ms",
                "not yet",
                "posted_at",
                Evening.at(post.at()));
    }
}

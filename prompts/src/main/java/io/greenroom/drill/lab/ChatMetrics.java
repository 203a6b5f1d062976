package io.greenroom.drill.lab;

import io.greenroom.drill.simulation.Result;
import io.greenroom.drill.simulation.Slice;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What a chat server measures every ten seconds. */
final class ChatMetrics {
    private static final String HEADER = "time,posts,connections,connects,connects_refused,"
            + "store_waiting,store_busy_percent,store_p95_ms,disk_waiting,disk_busy_percent,disk_p95_ms,"
            + "fanout_waiting,fanout_busy_percent,fanout_p95_ms,lobby_posts,lobby_waiting,lobby_p95_ms,heap_mb\n";
    private static final double HEAP_MB = 620;

    private final ChatModel model;
    private final List<Result> results;

    ChatMetrics(ChatModel model, List<Result> results) {
        this.model = model;
        this.results = results;
    }

    /** As CSV. */
    String text() {
        var text = new StringBuilder(HEADER);
        var connections = (double) ChatModel.CONNECTIONS;
        for (var i = 0; i < ChatModel.SECONDS / ChatModel.SLICE_SECONDS; i++) {
            if (model.trouble() == Trouble.RECONNECT_STORM && i == model.begins() / ChatModel.SLICE_SECONDS) {
                connections = 0;
            }
            connections = Math.min(ChatModel.CONNECTIONS, connections + sum(i, ChatModel.CONNECT, Slice::served));
            row(i, connections, text);
        }
        return text.toString();
    }

    private void row(int i, double connections, StringBuilder text) {
        text.append(Evening.at(i * ChatModel.SLICE_SECONDS), 11, 19);
        numbers(
                text,
                sum(i, ChatModel.STORE, Slice::arrived),
                connections,
                sum(i, ChatModel.CONNECT, Slice::served),
                sum(i, ChatModel.CONNECT, Slice::retried));
        station(i, ChatModel.STORE, 8, text);
        station(i, ChatModel.DISK, 1, text);
        station(i, ChatModel.FAN_OUT, 6, text);
        numbers(
                text,
                sum(i, ChatModel.LOBBY, Slice::arrived),
                sum(i, ChatModel.LOBBY, Slice::mostWaiting),
                p95(i, ChatModel.LOBBY),
                HEAP_MB + 35 * (i % 6) + held(i) / 4);
        text.append('\n');
    }

    private static void numbers(StringBuilder text, double... numbers) {
        for (var number : numbers) {
            text.append(',').append(Math.round(number));
        }
    }

    /** Posts that are kept in memory. */
    private double held(int i) {
        return sum(i, ChatModel.FAN_OUT, Slice::mostWaiting) + sum(i, ChatModel.LOBBY, Slice::mostWaiting);
    }

    private void station(int i, String name, int servers, StringBuilder text) {
        var working = sum(i, name, it -> it.meanInside() - it.meanWaiting());
        var alone = name.equals(ChatModel.STORE) && model.trouble() == Trouble.STORE_LOCK && later(i);
        numbers(
                text,
                sum(i, name, Slice::mostWaiting),
                Math.min(100, 100 * working / (alone ? 1 : servers)),
                p95(i, name));
    }

    private boolean later(int i) {
        return i * ChatModel.SLICE_SECONDS >= model.begins();
    }

    private Stream<Slice> slices(int i, String station) {
        return results.stream()
                .flatMap(it -> Optional.ofNullable(it.stations().get(station)).stream())
                .map(it -> it.slices().get(i));
    }

    private double sum(int i, String station, ToDoubleFunction<Slice> of) {
        return slices(i, station).mapToDouble(of).sum();
    }

    private double p95(int i, String station) {
        return 1000
                * slices(i, station)
                        .mapToDouble(it -> it.sojourn().percentile(95))
                        .max()
                        .orElse(0);
    }
}

package io.greenroom.conformance.checks;

import io.greenroom.conformance.chat.Fields;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import tools.jackson.databind.json.JsonMapper;

/** A room that pages as the spec says, or wrongly in a way that a test asks for. */
final class MadeUpRoom {
    private static final JsonMapper JSON = new JsonMapper();

    final List<Message> messages = new ArrayList<>();
    private final LongPredicate hidden;
    private final long slack;

    private MadeUpRoom(LongPredicate hidden, long slack) {
        this.hidden = hidden;
        this.slack = slack;
    }

    static MadeUpRoom of(long... seqs) {
        return new MadeUpRoom(seq -> false, 0).with(seqs);
    }

    static MadeUpRoom upTo(long last) {
        return of(LongStream.rangeClosed(1, last).toArray());
    }

    /** The same room, in which these are on no page. */
    MadeUpRoom hiding(long... seqs) {
        return new MadeUpRoom(seq -> LongStream.of(seqs).anyMatch(gone -> gone == seq), 0).sharing(this);
    }

    /** The same room with bounds that are not exclusive. */
    MadeUpRoom inclusive() {
        return new MadeUpRoom(hidden, 1).sharing(this);
    }

    private MadeUpRoom sharing(MadeUpRoom other) {
        messages.addAll(other.messages);
        return this;
    }

    MadeUpRoom with(long... seqs) {
        LongStream.of(seqs).mapToObj(seq -> message(seq, seq, seq)).forEach(messages::add);
        return this;
    }

    /** A message that was sent and acknowledged at these times. */
    static Message message(long seq, long sentNanos, long endedNanos) {
        var answer =
                new Answer(Request.of("POST", "/rooms/r/messages"), 201, Map.of(), new byte[0], sentNanos, endedNanos);
        var json = JSON.createObjectNode()
                .put("id", "m" + seq)
                .put("seq", seq)
                .put("createdAt", "12:00:0" + seq / 10 + "Z");
        return new Message(new Fields(json, answer));
    }

    Page<Message> read(PageQuery query) {
        var limit = (int) parameter(query, "limit", 50);
        var after = parameter(query, "after", Long.MIN_VALUE + 1) - slack;
        var before = parameter(query, "before", Long.MAX_VALUE - 1) + slack;
        var fitting = messages.stream()
                .filter(message -> message.seq() > after && message.seq() < before && !hidden.test(message.seq()))
                .toList();
        var size = fitting.size();
        var shown = query.toString().contains("after")
                ? fitting.subList(0, Math.min(limit, size))
                : fitting.subList(Math.max(0, size - limit), size);
        return page(query, shown);
    }

    static Page<Message> page(PageQuery query, List<Message> shown) {
        var request = Request.of("GET", "/rooms/r/messages" + query);
        return new Page<>(
                shown, new Fields(JSON.createObjectNode(), new Answer(request, 200, Map.of(), new byte[0], 0, 0)));
    }

    private static long parameter(PageQuery query, String name, long otherwise) {
        return query.parameters().stream()
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> Long.parseLong(parameter.substring(name.length() + 1)))
                .findFirst()
                .orElse(otherwise);
    }
}

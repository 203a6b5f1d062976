package io.greenroom.server.storage;

import io.greenroom.server.history.History;
import io.greenroom.server.history.PageRequest;
import io.greenroom.server.history.PageRequest.Direction;
import io.greenroom.server.messages.Message;
import io.greenroom.server.messages.Messages;
import io.greenroom.server.messages.PostMessage;
import io.greenroom.server.wire.Listing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredMessages implements Messages, History {
    private static final String COLUMNS = "room_id, seq, author_id, text, created_at";
    private static final String OF_ROOM = "SELECT " + COLUMNS + " FROM messages WHERE room_id = ? ";

    private final Database database;

    StoredMessages(Database database) {
        this.database = database;
    }

    // L1-16 L2-16 L2-18: the next number is taken by the one writer, as part of the commit
    @Override
    public Message add(PostMessage message) {
        return database.write(session -> session.first(
                        "INSERT INTO messages (" + COLUMNS + ") "
                                + "SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4 FROM messages WHERE room_id = ?1 "
                                + "RETURNING " + COLUMNS,
                        Rows::message,
                        message.roomId(),
                        message.authorId(),
                        message.text(),
                        message.createdAt().toEpochMilli())
                .orElseThrow());
    }

    // L2-14 L2-15
    @Override
    public Optional<Message> find(String id) {
        return MessageId.parse(id)
                .flatMap(key -> database.read(
                        session -> session.first(OF_ROOM + "AND seq = ?", Rows::message, key.roomId(), key.seq())));
    }

    // L1-19 L2-01 L2-06 L2-07 L2-08 L2-10: bounds are numbers to compare with, not messages to find; one more than
    // asked for tells whether there is more
    @Override
    public Listing<Message> page(String roomId, PageRequest request) {
        var sql = OF_ROOM
                + (request.direction() == Direction.NEWER
                        ? "AND seq > ? ORDER BY seq LIMIT ?"
                        : "AND seq < ? ORDER BY seq DESC LIMIT ?");
        var found = database.read(
                session -> session.list(sql, Rows::message, roomId, request.bound(), request.limit() + 1));
        var hasMore = found.size() > request.limit();
        var page = hasMore ? found.subList(0, request.limit()) : found;
        return new Listing<>(oldestFirst(page, request.direction()), hasMore);
    }

    // L1-17
    private static List<Message> oldestFirst(List<Message> page, Direction direction) {
        return direction == Direction.NEWER ? page : page.reversed();
    }
}

package io.greenroom.server.storage;

import io.greenroom.server.history.History;
import io.greenroom.server.history.Page;
import io.greenroom.server.history.PageRequest;
import io.greenroom.server.history.PageRequest.Direction;
import io.greenroom.server.messages.Message;
import io.greenroom.server.messages.Messages;
import io.greenroom.server.messages.PostMessage;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;

@Singleton
final class StoredMessages implements Messages, History {
    private static final String COLUMNS = "room_id, seq, author_id, text, created_at";
    private static final String OF_ROOM = "SELECT " + COLUMNS + " FROM messages WHERE room_id = ? ";

    private static final String NEWER = OF_ROOM + "AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?";
    private static final String OLDER = OF_ROOM + "AND seq <= ? ORDER BY seq DESC LIMIT ?";
    private static final int TAIL = 64;

    private final Database database;
    private final Tails tails = new Tails();

    StoredMessages(Database database) {
        this.database = database;
    }

    // L1-16 L2-16 L2-18: the next number is taken by the one writer, as part of the commit
    @Override
    public Message add(PostMessage message) {
        return database.write(session -> insert(session, message), tails::append);
    }

    private static Message insert(Session session, PostMessage message) throws SQLException {
        return session.first(
                        "INSERT INTO messages (" + COLUMNS + ") "
                                + "SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4 FROM messages WHERE room_id = ?1 "
                                + "RETURNING " + COLUMNS,
                        Rows::message,
                        message.roomId(),
                        message.authorId(),
                        message.text(),
                        message.createdAt().toEpochMilli())
                .orElseThrow();
    }

    // L2-14 L2-15
    @Override
    public Optional<Message> find(String id) {
        return MessageId.parse(id)
                .flatMap(key -> database.read(
                        session -> session.first(OF_ROOM + "AND seq = ?", Rows::message, key.roomId(), key.seq())));
    }

    @Override
    public Optional<Page> recent(String roomId, PageRequest request) {
        return tails.of(roomId).flatMap(tail -> tail.page(request));
    }

    // Memory may lag behind the database by the moment between a commit and its becoming known. Nobody is shown what is
    // not known yet, so that nobody meets a message on one page and misses it on the next.
    @Override
    public Page page(String roomId, PageRequest request) {
        while (true) {
            var tail = tails.of(roomId);
            var recent = tail.flatMap(it -> it.page(request));
            if (recent.isPresent()) {
                return recent.get();
            }
            long last = tail.map(Tail::last).orElse(Long.MAX_VALUE);
            var page = database.read(session -> read(session, roomId, request, last));
            if (tail.isPresent() || tails.of(roomId).isEmpty()) {
                makeTail(roomId, tail.isEmpty());
                return page;
            }
        }
    }

    private void makeTail(String roomId, boolean missing) {
        if (missing && tails.wanted(roomId)) {
            var newest = new PageRequest(Direction.OLDER, Long.MAX_VALUE, TAIL);
            database.writeSoon(
                    session -> read(session, roomId, newest, Long.MAX_VALUE),
                    page -> tails.put(roomId, new Tail(page.lines(), !page.hasMore())));
        }
    }

    // L1-19 L2-01 L2-06 L2-07 L2-08 L2-10: bounds are numbers to compare with, not messages to find; one more than
    // asked for tells whether there is more
    private static Page read(Session session, String roomId, PageRequest request, long last) throws SQLException {
        var newer = request.direction() == Direction.NEWER;
        var found = newer
                ? session.list(NEWER, Rows::line, roomId, request.bound(), last, request.limit() + 1)
                : session.list(OLDER, Rows::line, roomId, Math.min(request.bound() - 1, last), request.limit() + 1);
        var hasMore = found.size() > request.limit();
        var page = hasMore ? found.subList(0, request.limit()) : found;
        return new Page(newer ? page : page.reversed(), hasMore); // L1-17
    }
}

package io.greenroom.rivals.spring;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages, in SQLite. One at a time is written: connections that meet at SQLite's own lock sleep and retry. */
@Repository
class Messages {
    private final JdbcClient database;
    private final ReentrantLock writing = new ReentrantLock();

    Messages(JdbcClient database) {
        this.database = database;
    }

    /** Commits the message by itself. */
    Message post(Room room, String authorId, String text) {
        writing.lock();
        try {
            long seq = room.nextSeq();
            var id = "m_" + room.id().substring(2) + "-" + seq;
            var message = new Message(id, room.id(), authorId, seq, text, Stamps.now());
            database.sql("insert into messages values (?, ?, ?, ?, ?, ?)")
                    .params(room.id(), seq, id, authorId, text, message.createdAt())
                    .update();
            return message;
        } finally {
            writing.unlock();
        }
    }

    Message.Page page(Room room, int limit) {
        var rows = database.sql("""
                        select id, room_id, author_id, seq, text, created_at from messages where room_id = ?
                        order by seq desc limit ?""")
                .params(room.id(), limit + 1)
                .query((row, number) -> new Message(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
        List<Message> items = rows.subList(0, Math.min(limit, rows.size())).reversed();
        return new Message.Page(items, rows.size() > limit);
    }
}

package io.greenroom.rivals.netty;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Messages in SQLite, acknowledged when their commit is on the disk. One thread writes. */
final class CommittedPosts implements Posts {
    private record Waiting(Message message, Runnable kept) {}

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final int groupMax;
    private final Connection connection;
    private final PreparedStatement insert;

    CommittedPosts(Path folder, int groupMax) throws SQLException {
        this.groupMax = groupMax;
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        connection = config.createConnection("jdbc:sqlite:" + folder.resolve("chat.db"));
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create table if not exists messages (room_id text, seq integer, id text, author_id text, text text,
                        created_at text, primary key (room_id, seq)) without rowid""");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into messages values (?, ?, ?, ?, ?, ?)");
        Thread.ofPlatform().daemon().name("writer").start(this::write);
    }

    @Override
    public void keep(Message message, Runnable kept) {
        queue.add(new Waiting(message, kept));
    }

    private void write() {
        List<Waiting> group = new ArrayList<>();
        try {
            while (true) {
                group.add(queue.take());
                queue.drainTo(group, groupMax - 1);
                commit(group);
                group.clear();
            }
        } catch (InterruptedException | SQLException e) {
            // Nothing is acknowledged from here on: better no server than one that lies.
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void commit(List<Waiting> group) throws SQLException {
        for (var waiting : group) {
            insert(waiting.message());
        }
        connection.commit();
        group.forEach(waiting -> waiting.kept().run());
    }

    private void insert(Message message) throws SQLException {
        insert.setString(1, message.roomId());
        insert.setLong(2, message.seq());
        insert.setString(3, message.id());
        insert.setString(4, message.authorId());
        insert.setString(5, message.text());
        insert.setString(6, message.createdAt());
        insert.executeUpdate();
    }
}

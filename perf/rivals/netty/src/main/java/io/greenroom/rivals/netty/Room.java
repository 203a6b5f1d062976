package io.greenroom.rivals.netty;

import java.util.ArrayList;
import java.util.List;

/** A room and its newest messages. Older ones are forgotten here, so that a long run does not fill the memory. */
final class Room {
    private static final int REMEMBERED = 10_000;

    private final String id;
    private final Message[] newest = new Message[REMEMBERED];
    private long given;
    private long added;

    Room(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The seq of the next message, never given twice. */
    synchronized long nextSeq() {
        return ++given;
    }

    synchronized void add(Message message) {
        newest[(int) (added++ % REMEMBERED)] = message;
    }

    /** The newest messages, oldest first. */
    synchronized Page page(int limit) {
        long there = Math.min(added, REMEMBERED);
        List<Message> items = new ArrayList<>(limit);
        for (long at = added - Math.min(limit, there); at < added; at++) {
            items.add(newest[(int) (at % REMEMBERED)]);
        }
        return new Page(items, there > limit);
    }

    record Page(List<Message> items, boolean hasMore) {}
}

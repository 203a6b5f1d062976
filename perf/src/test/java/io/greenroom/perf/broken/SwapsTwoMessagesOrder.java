package io.greenroom.perf.broken;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Once in each room, a message gets the seq that was meant for one twenty messages before: seq 50 is left out, and given to
 * the message that comes after seq 70. Who follows is shown nothing above the hole until it is filled, so that nothing else
 * is wrong than the order.
 */
public final class SwapsTwoMessagesOrder extends SoundServer {
    private static final long LOWER = 50;
    private static final long UPPER = 70;

    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();

    @Override
    protected long nextSeq(Room room, String userId) {
        if (count(room).incrementAndGet() == UPPER) {
            return LOWER;
        }
        var seq = room.nextSeq();
        return seq == LOWER ? room.nextSeq() : seq;
    }

    @Override
    protected List<Message> after(Room room, long seq, int limit, String token) {
        var hole = count(room).get() >= LOWER && count(room).get() < UPPER;
        return super.after(room, seq, limit, token).stream()
                .filter(message -> !hole || message.seq() < LOWER)
                .toList();
    }

    private AtomicLong count(Room room) {
        return counts.computeIfAbsent(room.id(), any -> new AtomicLong());
    }
}

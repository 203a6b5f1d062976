package io.greenroom.perf.broken;

import java.util.concurrent.atomic.AtomicLong;

/** Keeps the hundredth message twice, the second time under an id and a seq of its own, as after a retry that was none. */
public final class DoublesOneMessage extends SoundServer {
    private final AtomicLong count = new AtomicLong();

    @Override
    protected void keep(Room room, Message message) {
        super.keep(room, message);
        if (count.incrementAndGet() == 100) {
            super.keep(room, message.again(newId(), room.nextSeq()));
        }
    }
}

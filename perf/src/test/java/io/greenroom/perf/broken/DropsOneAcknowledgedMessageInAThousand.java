package io.greenroom.perf.broken;

import java.util.concurrent.atomic.AtomicLong;

/** Answers 201 to all, and keeps all but one in a thousand: the 500th, the 1,500th and so on. */
public final class DropsOneAcknowledgedMessageInAThousand extends SoundServer {
    private final AtomicLong count = new AtomicLong();

    @Override
    protected void keep(Room room, Message message) {
        if (count.incrementAndGet() % 1000 != 500) {
            super.keep(room, message);
        }
    }
}

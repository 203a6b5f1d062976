package io.greenroom.perf.broken;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** On each third page that has two messages or more, the last two have changed places. */
public final class AnswersOutOfOrderPages extends SoundServer {
    private final AtomicLong count = new AtomicLong();

    @Override
    protected List<Message> arranged(List<Message> page) {
        if (page.size() < 2 || count.incrementAndGet() % 3 != 0) {
            return page;
        }
        var other = new ArrayList<>(page);
        Collections.swap(other, page.size() - 2, page.size() - 1);
        return other;
    }
}

package io.greenroom.perf.broken;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Takes every connection and every request, and says nothing; from its start, or after a number of answers. */
public final class AcceptsButNeverAnswers extends SoundServer {
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicLong left;

    public AcceptsButNeverAnswers() {
        this(0);
    }

    /** @param answers that it gives before it falls silent */
    public AcceptsButNeverAnswers(long answers) {
        left = new AtomicLong(answers);
    }

    @Override
    protected @Nullable Reply respond(Call call) throws InterruptedException {
        if (left.decrementAndGet() >= 0) {
            return super.respond(call);
        }
        never.await();
        return null;
    }

    @Override
    public void close() {
        never.countDown();
        super.close();
    }
}

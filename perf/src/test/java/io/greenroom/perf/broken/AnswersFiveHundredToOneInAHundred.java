package io.greenroom.perf.broken;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Answers 500 to each hundredth request that is about a room or a message; by turns before and after it has done what was
 * asked, so that half of the posts that fail are there all the same.
 */
public final class AnswersFiveHundredToOneInAHundred extends SoundServer {
    private final AtomicLong count = new AtomicLong();

    @Override
    protected @Nullable Reply respond(Call call) throws InterruptedException {
        var number = call.path().size() > 1 ? count.incrementAndGet() : 1;
        if (number % 200 == 100) {
            return Reply.problem(500, "something went wrong here");
        }
        var reply = super.respond(call);
        return number % 200 == 0 ? Reply.problem(500, "something went wrong here, too late") : reply;
    }
}

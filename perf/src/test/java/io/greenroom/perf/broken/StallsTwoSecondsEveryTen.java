package io.greenroom.perf.broken;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Answers nobody for two seconds of every ten, the first time five seconds after its start; what came in meanwhile waits. */
public final class StallsTwoSecondsEveryTen extends SoundServer {
    private final long periodNanos;
    private final long stallNanos;
    private final long firstNanos;

    public StallsTwoSecondsEveryTen() {
        this(Duration.ofSeconds(10), Duration.ofSeconds(2));
    }

    /** The same at another scale. */
    public StallsTwoSecondsEveryTen(Duration period, Duration stall) {
        periodNanos = period.toNanos();
        stallNanos = stall.toNanos();
        firstNanos = System.nanoTime() + periodNanos / 2;
    }

    @Override
    protected @Nullable Reply respond(Call call) throws InterruptedException {
        sitOut();
        var reply = super.respond(call);
        sitOut();
        return reply;
    }

    private void sitOut() throws InterruptedException {
        var into = Math.floorMod(System.nanoTime() - firstNanos, periodNanos);
        if (into < stallNanos) {
            Thread.sleep(Duration.ofNanos(stallNanos - into));
        }
    }
}

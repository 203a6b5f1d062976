package io.greenroom.perf.run;

import io.greenroom.perf.journeys.Scene;
import io.greenroom.perf.measure.GeneratorMeter;
import io.greenroom.perf.result.GeneratorLoad;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches a run from aside: measures the generator from the round's beginning to its end, and tells each second. */
final class Progress implements AutoCloseable {
    private static final long LOOK_MILLIS = 100;
    private static final long SETTLE_NANOS = 150_000_000;

    private final Scene scene;
    private final Listener listener;
    private final int seconds;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    private final ScheduledFuture<?> looking;
    private @Nullable GeneratorMeter meter;
    private @Nullable GeneratorLoad spent;
    private Instant began = Instant.now();
    private int told;

    Progress(Scene scene, Listener listener) {
        this.scene = scene;
        this.listener = listener;
        this.seconds = (int) Math.round(scene.profile().seconds());
        looking = looks.scheduleAtFixedRate(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        var nanos = scene.schedule().begun() ? scene.schedule().intoRound(System.nanoTime()) : -1;
        if (nanos < 0) {
            return;
        }
        if (meter == null) {
            began = Instant.now().minusNanos(nanos);
            meter = new GeneratorMeter();
        }
        if (spent == null && nanos >= seconds * 1_000_000_000L) {
            spent = meter.load(scene.recorder());
        }
        while (told < seconds && nanos - SETTLE_NANOS >= (told + 1) * 1_000_000_000L) {
            tellNext();
        }
    }

    private void tellNext() {
        var second = scene.recorder().second(told++);
        listener.second(second, seconds - told);
    }

    /** When the round began. */
    synchronized Instant began() {
        return began;
    }

    /** What the generator spent on the round, with all that the recorder knows by now. */
    synchronized GeneratorLoad spent() {
        var measured = spent != null ? spent : (meter != null ? meter : new GeneratorMeter()).load(scene.recorder());
        return new GeneratorLoad(
                measured.ownCores(),
                measured.machineCores(),
                measured.cores(),
                scene.recorder().lateness(),
                scene.recorder().lateShare(),
                measured.gcMillis(),
                0);
    }

    @Override
    public void close() {
        looking.cancel(false);
        looks.shutdown();
        synchronized (this) {
            while (told < seconds) {
                tellNext();
            }
        }
    }
}

package io.greenroom.perf.measure;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/**
 * When each arrival is due. The generator says when only as a distance from a beginning that it keeps to itself; that
 * beginning is taken from the arrival that was soonest. Safe for use by many threads.
 */
public final class Schedule {
    private final int[] plannedMillis;
    private final long warmUpNanos;
    private final LongAccumulator origin = new LongAccumulator(Math::min, Long.MAX_VALUE);
    private final LongAdder came = new LongAdder();

    /**
     * @param plannedMillis of each arrival, in order, since the generator began
     * @param warmUpSeconds at the beginning that belong to no round
     */
    public Schedule(int[] plannedMillis, double warmUpSeconds) {
        this.plannedMillis = plannedMillis.clone();
        this.warmUpNanos = Math.round(warmUpSeconds * 1e9);
    }

    /**
     * When an arrival was due.
     *
     * @param arrival from 1
     * @param nowNanos {@link System#nanoTime()} when it happened
     * @return in the measure of {@link System#nanoTime()}
     */
    public long due(long arrival, long nowNanos) {
        var planned = plannedMillis[(int) arrival - 1] * 1_000_000L;
        if (planned >= warmUpNanos) {
            came.increment();
        }
        origin.accumulate(nowNanos - planned);
        return origin.get() + planned;
    }

    /** A {@link System#nanoTime()} as nanoseconds since the round began; negative while warming up. */
    public long intoRound(long nanos) {
        return nanos - origin.get() - warmUpNanos;
    }

    /** Whether anybody has come, so that the beginning is known. */
    public boolean begun() {
        return origin.get() != Long.MAX_VALUE;
    }

    /** Of the people who were to come after the warming up, how many have not: what is left when a run has ended is unsent. */
    public long absent() {
        return Arrays.stream(plannedMillis)
                        .filter(millis -> millis * 1_000_000L >= warmUpNanos)
                        .count()
                - came.sum();
    }

    /** How many people come in all. */
    public int arrivals() {
        return plannedMillis.length;
    }
}

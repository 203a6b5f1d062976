package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.result.Second;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/** How far a bench has come. Not for several threads at once. */
final class PhaseState {
    private static final int KEPT_SECONDS = 200;

    private final LongSupplier source;
    private final Deque<Second> last = new ArrayDeque<>();
    private String phase = "";
    private double seconds;
    private double leftThen;
    private long thenNanos;
    private long failed;
    private long acknowledged;

    PhaseState(LongSupplier source) {
        this.source = source;
    }

    void begin(String phase, double seconds, long nowNanos) {
        this.phase = phase;
        this.seconds = Math.max(0, seconds);
        this.leftThen = this.seconds;
        this.thenNanos = nowNanos;
        last.clear();
        failed = 0;
    }

    void add(Second second, double secondsLeft, long nowNanos) {
        last.addLast(second);
        if (last.size() > KEPT_SECONDS) {
            last.removeFirst();
        }
        failed += second.failed();
        acknowledged = source.getAsLong();
        leftThen = secondsLeft;
        thenNanos = nowNanos;
    }

    String phase() {
        return phase;
    }

    /** How long the phase takes; 0 if nobody knows. */
    double seconds() {
        return seconds;
    }

    double leftSeconds(long nowNanos) {
        return Math.max(0, leftThen - (nowNanos - thenNanos) / 1e9);
    }

    /** Whether any second of this phase has been seen. */
    boolean measured() {
        return !last.isEmpty();
    }

    /** The last seconds' good answers, oldest first. */
    List<Double> rates(int most) {
        return last.stream()
                .skip(Math.max(0, last.size() - most))
                .map(second -> (double) second.good())
                .toList();
    }

    /** The last second in words, and what it has come to so far. */
    String words() {
        var second = last.getLast();
        return "%s, p99 %s, %s, %s acknowledged"
                .formatted(
                        Quantities.rate((double) second.good()),
                        Quantities.millis(second.p99Millis()),
                        failed == 0 ? "no errors" : Figures.count(failed, "error"),
                        Figures.number(acknowledged));
    }
}

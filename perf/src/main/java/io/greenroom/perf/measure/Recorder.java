package io.greenroom.perf.measure;

import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.Second;
import io.greenroom.perf.result.Stall;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Notes each request of a round: those that were due while it lasted, and no others. Safe for use by many threads; a note
 * takes about a microsecond, so that one lock for all does not matter.
 */
public final class Recorder {
    /** A request that was sent later than this after it was due is the generator's fault. */
    public static final long LATE_NANOS = 50_000_000;

    private final OneSecond[] timeline;
    private final Latencies all = new Latencies();
    private final Latencies lateness = new Latencies();
    private final Map<Action, Latencies> byAction = new EnumMap<>(Action.class);
    private final Faults faults = new Faults();
    private final Silences silences;
    private long good;
    private long goodInTime;
    private long late;

    /**
     * @param seconds how long requests are due
     * @param timeoutMillis after which requests are given up
     */
    public Recorder(int seconds, long timeoutMillis) {
        timeline = new OneSecond[seconds];
        Arrays.setAll(timeline, at -> new OneSecond());
        silences = new Silences(seconds, timeoutMillis / 1000.0);
    }

    /** A request goes out. */
    public synchronized void sent(long dueNanos) {
        var second = second(dueNanos);
        if (second != null) {
            second.sent();
        }
    }

    /** Its fate is known. */
    public synchronized void done(Attempt attempt) {
        silences.add(attempt.sentNanos(), attempt.endedNanos(), attempt.answered());
        var second = second(attempt.dueNanos());
        if (second != null) {
            count(attempt, second);
        }
    }

    private void count(Attempt attempt, OneSecond second) {
        var fault = attempt.fault();
        var nanos = attempt.endedNanos() - attempt.dueNanos();
        var lateNanos = attempt.sentNanos() - attempt.dueNanos();
        second.done(nanos, fault == null);
        all.add(nanos);
        byAction.computeIfAbsent(attempt.action(), action -> new Latencies()).add(nanos);
        lateness.add(lateNanos);
        late += lateNanos > LATE_NANOS ? 1 : 0;
        if (fault != null) {
            faults.add(attempt.action(), fault);
        } else {
            good++;
            goodInTime += attempt.endedNanos() < timeline.length * 1_000_000_000L ? 1 : 0;
        }
    }

    private @Nullable OneSecond second(long dueNanos) {
        var at = Math.floorDiv(dueNanos, 1_000_000_000L);
        return at >= 0 && at < timeline.length ? timeline[(int) at] : null;
    }

    /** What is known so far of one second. */
    public synchronized Second second(int at) {
        return timeline[at].second(at);
    }

    /** All seconds in order. */
    public synchronized List<Second> timeline() {
        return IntStream.range(0, timeline.length).mapToObj(this::second).toList();
    }

    /** Of all requests, the failed ones included. */
    public synchronized Latency latency() {
        return all.latency();
    }

    /** The same by what was asked; only what was asked at all. */
    public synchronized Map<Action, Latency> byAction() {
        Map<Action, Latency> latencies = new EnumMap<>(Action.class);
        byAction.forEach((action, durations) -> latencies.put(action, durations.latency()));
        return latencies;
    }

    /** How much later than due requests were sent. */
    public synchronized Latency lateness() {
        return lateness.latency();
    }

    /** Of the requests, how many were sent more than {@link #LATE_NANOS} too late, 0 to 1. */
    public synchronized double lateShare() {
        var count = all.latency().count();
        return count == 0 ? 0 : (double) late / count;
    }

    /** Answers as they should be. */
    public synchronized long good() {
        return good;
    }

    /** The same, only those that came before the round was over: what a slow server still owed then is not its rate. */
    public synchronized long goodInTime() {
        return goodInTime;
    }

    /** Times without an answer. */
    public synchronized List<Stall> stalls() {
        return silences.stalls();
    }

    /** Errors by kind. */
    public synchronized List<ErrorCount> errors() {
        return faults.mostFrequentFirst();
    }
}

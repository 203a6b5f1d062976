package io.greenroom.perf.measure;

import io.greenroom.perf.result.Stall;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds times in which requests were waiting and none was answered, to a hundredth of a second. A request that was given up
 * is no answer.
 */
final class Silences {
    private static final long BIN_NANOS = 10_000_000;
    private static final int LEAST_BINS = 50;

    private final int roundBins;
    private final int[] waiting;
    private final boolean[] answered;

    /** @param tailSeconds how long after the round answers may still come */
    Silences(double seconds, double tailSeconds) {
        roundBins = (int) Math.ceil(seconds * 100);
        waiting = new int[roundBins + (int) Math.ceil(tailSeconds * 100) + 2];
        answered = new boolean[waiting.length];
    }

    void add(long sentNanos, long endedNanos, boolean wasAnswered) {
        if (endedNanos < 0 || sentNanos / BIN_NANOS >= waiting.length) {
            return;
        }
        var last = bin(endedNanos);
        waiting[bin(sentNanos)]++;
        if (last + 1 < waiting.length) {
            waiting[last + 1]--;
        }
        answered[last] |= wasAnswered;
    }

    private int bin(long nanos) {
        return Math.clamp(nanos / BIN_NANOS, 0, waiting.length - 1);
    }

    List<Stall> stalls() {
        var found = new ArrayList<Stall>();
        var nowWaiting = 0;
        var quietSince = -1;
        for (var bin = 0; bin < waiting.length; bin++) {
            nowWaiting += waiting[bin];
            var quiet = nowWaiting > 0 && !answered[bin];
            if (!quiet) {
                note(found, quietSince, bin);
            }
            quietSince = quiet ? (quietSince < 0 ? bin : quietSince) : -1;
        }
        note(found, quietSince, waiting.length);
        return found;
    }

    private void note(List<Stall> found, int since, int until) {
        if (since >= 0 && since < roundBins && until - since >= LEAST_BINS) {
            found.add(new Stall(since / 100.0, (until - since) / 100.0));
        }
    }
}

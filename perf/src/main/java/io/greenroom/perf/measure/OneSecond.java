package io.greenroom.perf.measure;

import io.greenroom.perf.result.Second;
import org.HdrHistogram.IntCountsHistogram;

/** What was due in one second, with two digits of precision: there are many of these. */
final class OneSecond {
    private final IntCountsHistogram micros = new IntCountsHistogram(2);
    private long due;
    private long good;

    void sent() {
        due++;
    }

    void done(long nanos, boolean well) {
        micros.recordValue(Latencies.micros(nanos));
        good += well ? 1 : 0;
    }

    Second second(int at) {
        return new Second(
                at,
                due,
                good,
                micros.getTotalCount() - good,
                Latencies.millis(micros, 50),
                Latencies.millis(micros, 99),
                Latencies.millis(micros, 100));
    }
}

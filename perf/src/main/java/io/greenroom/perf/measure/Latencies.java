package io.greenroom.perf.measure;

import io.greenroom.perf.result.Latency;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.Histogram;

/** Durations of which percentiles are asked: to the microsecond, with three digits. */
final class Latencies {
    private final Histogram micros = new Histogram(3);

    void add(long nanos) {
        micros.recordValue(micros(nanos));
    }

    Latency latency() {
        if (micros.getTotalCount() == 0) {
            return Latency.NONE;
        }
        return new Latency(
                micros.getTotalCount(),
                micros.getMean() / 1000,
                millis(micros, 50),
                millis(micros, 90),
                millis(micros, 99),
                millis(micros, 99.9),
                millis(micros, 100));
    }

    /** A duration as it is kept; a clock's fraction below zero counts as nothing. */
    static long micros(long nanos) {
        return Math.max(0, nanos / 1000);
    }

    static double millis(AbstractHistogram micros, double percentile) {
        return percentile >= 100 ? micros.getMaxValue() / 1000.0 : micros.getValueAtPercentile(percentile) / 1000.0;
    }
}

package io.greenroom.perf.report;

import io.greenroom.perf.result.Second;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A few seconds of a timeline in one: rates are their mean, times the worst of them, so that nothing bad is smoothed away.
 *
 * @param at seconds since the round began
 * @param seconds how many are in it
 * @param due requests a second
 * @param good answers a second
 * @param failed requests a second
 * @param p50Millis of the second with the worst
 * @param p99Millis of the second with the worst
 * @param maxMillis the longest
 */
record Span(
        int at,
        int seconds,
        double due,
        double good,
        double failed,
        double p50Millis,
        double p99Millis,
        double maxMillis) {

    /** A timeline in so many spans at most, all of the same length but the last. */
    static List<Span> of(List<Second> timeline, int most) {
        var each = Math.max(1, Math.ceilDiv(timeline.size(), Math.max(1, most)));
        List<Span> spans = new ArrayList<>();
        for (var from = 0; from < timeline.size(); from += each) {
            spans.add(of(timeline.subList(from, Math.min(timeline.size(), from + each))));
        }
        return spans;
    }

    private static Span of(List<Second> seconds) {
        return new Span(
                seconds.getFirst().at(),
                seconds.size(),
                mean(seconds, Second::due),
                mean(seconds, Second::good),
                mean(seconds, Second::failed),
                worst(seconds, Second::p50Millis),
                worst(seconds, Second::p99Millis),
                worst(seconds, Second::maxMillis));
    }

    private static double mean(List<Second> seconds, ToLongFunction<Second> figure) {
        return seconds.stream().mapToLong(figure).average().orElse(0);
    }

    private static double worst(List<Second> seconds, ToDoubleFunction<Second> figure) {
        return seconds.stream().mapToDouble(figure).max().orElse(0);
    }
}

package io.greenroom.drill.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What happened at a station, or in the whole network, between two times. Everything is counted in the slice in which it
 * happened: waiting when it ended, and sojourn when the job left. Counts are whole numbers event by event, and fractions in a
 * flow.
 *
 * @param seconds that it lasts
 * @param arrived from outside; at a station: attempts, repetitions included
 * @param copies that were made beyond the first, where a job goes on to several stations
 * @param served done, and out
 * @param lost for good
 * @param retried attempts that were turned away, and whose senders try again
 * @param meanWaiting how many waited, on average over the time
 * @param mostWaiting how many waited at most
 * @param meanInside how many were there, on average: waiting, in service, or before another attempt (network only)
 * @param waiting seconds from taken in to begun; in the whole network, at all stations together
 * @param sojourn seconds from taken in to done; in the whole network, from the first arrival on, of what was served
 */
public record Slice(
        double fromSeconds,
        double seconds,
        double arrived,
        double copies,
        double served,
        Map<Loss, Double> lost,
        double retried,
        double meanWaiting,
        double mostWaiting,
        double meanInside,
        Sample waiting,
        Sample sojourn) {

    /** All that was lost. */
    public double lostInAll() {
        return lost.values().stream().mapToDouble(it -> it).sum();
    }

    /** What was lost of a tier. */
    public double lostOf(String tier) {
        return lost.entrySet().stream()
                .filter(it -> it.getKey().tier().equals(tier))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** What was lost for a cause. */
    public double lostBy(Loss.Cause cause) {
        return lost.entrySet().stream()
                .filter(it -> it.getKey().cause() == cause)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** Several slices that follow each other, as one; at least one. */
    static Slice of(List<Slice> parts) {
        Map<Loss, Double> lost = new HashMap<>();
        parts.forEach(part -> part.lost.forEach((loss, count) -> lost.merge(loss, count, Double::sum)));
        return new Slice(
                parts.getFirst().fromSeconds,
                sum(parts, Slice::seconds),
                sum(parts, Slice::arrived),
                sum(parts, Slice::copies),
                sum(parts, Slice::served),
                Map.copyOf(lost),
                sum(parts, Slice::retried),
                overTime(parts, Slice::meanWaiting),
                parts.stream().mapToDouble(Slice::mostWaiting).max().orElse(0),
                overTime(parts, Slice::meanInside),
                Sample.of(parts.stream().map(Slice::waiting).toList()),
                Sample.of(parts.stream().map(Slice::sojourn).toList()));
    }

    private static double sum(List<Slice> parts, ToDoubleFunction<Slice> of) {
        return parts.stream().mapToDouble(of).sum();
    }

    private static double overTime(List<Slice> parts, ToDoubleFunction<Slice> of) {
        return sum(parts, it -> of.applyAsDouble(it) * it.seconds) / sum(parts, Slice::seconds);
    }
}

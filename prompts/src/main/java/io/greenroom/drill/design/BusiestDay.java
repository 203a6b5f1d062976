package io.greenroom.drill.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * What happens on the busiest day: it rises to the peak, one destination is away, and another lets only half through.
 *
 * @param curve load in each quarter of an hour, as a share of the peak
 * @param outage of a destination
 * @param throttle of a destination, which then takes {@link #THROTTLED} of its limit
 */
record BusiestDay(List<Double> curve, Trouble outage, Trouble throttle) {
    static final double SECONDS = 86_400;
    static final double THROTTLED = 0.5;
    private static final int POINTS = 96;
    private static final double PEAK_AT = 14 * 3600.0;
    private static final double OUTAGE = 40 * 60.0;
    private static final double HOUR = 3600;
    private static final double NOISE = 0.05;
    private static final double USUAL_AVERAGE = 0.4;

    /**
     * A time in which a destination takes less than usual.
     *
     * @param from seconds from midnight
     * @param until likewise
     */
    record Trouble(String at, double from, double until) {
        boolean is(String destination) {
            return at.equals(destination);
        }
    }

    /** The same seed gives the same day. Who is not named is the one with the least room above its load. */
    static BusiestDay of(Design design, long seed, Optional<String> outageAt, Optional<String> throttleAt) {
        var random = new SplittableRandom(seed);
        var tightest = tightest(design);
        var away = outageAt.or(design::outageAt).orElse(tightest.getFirst());
        var slow = throttleAt.or(design::throttleAt).orElseGet(() -> tightest.stream()
                .filter(it -> !it.equals(away))
                .findFirst()
                .orElse(away));
        var from = PEAK_AT - HOUR + quarter(random.nextDouble(1.5 * HOUR));
        var later = PEAK_AT + 2.5 * HOUR + quarter(random.nextDouble(HOUR));
        return new BusiestDay(
                curve(design.average().orElse(USUAL_AVERAGE * design.peak()) / design.peak(), random),
                new Trouble(away, from, from + design.outage().orElse(OUTAGE)),
                new Trouble(slow, later, later + HOUR));
    }

    /** To five minutes. */
    private static double quarter(double seconds) {
        return Math.rint(seconds / 300) * 300;
    }

    private static List<String> tightest(Design design) {
        return design.all(Kind.DESTINATION).stream()
                .sorted(Comparator.comparingDouble((Component it) -> -use(design, it)))
                .map(Component::name)
                .toList();
    }

    private static double use(Design design, Component at) {
        OptionalDouble capacity = at.capacity();
        return capacity.isPresent() ? design.load(at.name()) / capacity.getAsDouble() : 0;
    }

    /** A hill whose top is 1 and whose mean is about the average: the steeper, the lower the average is. */
    private static List<Double> curve(double average, SplittableRandom random) {
        var steepness = 1;
        var mean = 0.5;
        while (mean > 0.95 * average && steepness < 40) {
            steepness++;
            mean *= (2.0 * steepness - 1) / (2.0 * steepness);
        }
        var low = Math.max(0.01, (average - mean) / (1 - mean));
        List<Double> points = new ArrayList<>();
        for (var i = 0; i < POINTS; i++) {
            var away = 2 * Math.PI * (i * SECONDS / POINTS - PEAK_AT) / SECONDS;
            var hill = Math.pow((1 + Math.cos(away)) / 2, steepness);
            points.add((low + (1 - low) * hill) * (1 - NOISE * random.nextDouble()));
        }
        var top = points.stream().mapToDouble(it -> it).max().orElseThrow();
        return points.stream().map(it -> it / top).toList();
    }
}

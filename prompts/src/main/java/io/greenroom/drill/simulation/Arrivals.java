package io.greenroom.drill.simulation;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** How jobs come in from outside. */
public sealed interface Arrivals {
    /** How many come a second, on average, at a time. */
    double perSecond(double seconds);

    /** When the next one comes after a time; infinity if none does. */
    double next(double seconds, RandomGenerator random);

    /** Independent of each other: the gaps are exponential. */
    record Poisson(double perSecond) implements Arrivals {
        public Poisson {
            Bad.unless(perSecond >= 0, "arrivals a second", perSecond, "0 or more");
        }

        @Override
        public double perSecond(double seconds) {
            return perSecond;
        }

        @Override
        public double next(double seconds, RandomGenerator random) {
            return seconds + random.nextExponential() / perSecond;
        }
    }

    /** One after each equal gap. */
    record Steady(double perSecond) implements Arrivals {
        public Steady {
            Bad.unless(perSecond >= 0, "arrivals a second", perSecond, "0 or more");
        }

        @Override
        public double perSecond(double seconds) {
            return perSecond;
        }

        @Override
        public double next(double seconds, RandomGenerator random) {
            return seconds + 1 / perSecond;
        }
    }

    /**
     * Poisson at a rate that changes: given at points of time, straight lines between them, from the last point back to the
     * first, and so on without end.
     *
     * @param points arrivals a second
     * @param stepSeconds from point to point
     */
    record Curve(List<Double> points, double stepSeconds) implements Arrivals {
        private static final double DAY_SECONDS = 86_400;

        public Curve {
            Bad.unless(points.size() > 1, "points of a curve", points.size(), "2 or more");
            Bad.unless(points.stream().allMatch(it -> it >= 0), "points of a curve", points, "0 or more each");
            Bad.unless(stepSeconds > 0, "seconds between points", stepSeconds, "more than 0");
            points = List.copyOf(points);
        }

        /** Over a day, whose points are spread evenly; 24 are the hours. */
        public static Curve day(List<Double> points) {
            return new Curve(points, DAY_SECONDS / points.size());
        }

        @Override
        public double perSecond(double seconds) {
            var place = seconds / stepSeconds;
            var before = Math.floor(place);
            var from = points.get((int) (before % points.size()));
            var to = points.get((int) ((before + 1) % points.size()));
            return from + (to - from) * (place - before);
        }

        /** Draws at the highest rate, and keeps as many as the rate of the moment has. */
        @Override
        public double next(double seconds, RandomGenerator random) {
            var most = points.stream().mapToDouble(it -> it).max().orElseThrow();
            var at = seconds;
            do {
                at += random.nextExponential() / most;
            } while (Double.isFinite(at) && random.nextDouble() * most >= perSecond(at));
            return at;
        }
    }

    /** At given times, each later than the one before; the jobs are numbered by them. */
    record At(List<Double> times) implements Arrivals {
        public At {
            for (var i = 1; i < times.size(); i++) {
                Bad.unless(times.get(i) > times.get(i - 1), "arrival " + (i + 1), times.get(i), "later than the last");
            }
            times = List.copyOf(times);
        }

        /** As many as come within half a second before and after. */
        @Override
        public double perSecond(double seconds) {
            return (double) after(seconds + 0.5) - after(seconds - 0.5);
        }

        @Override
        public double next(double seconds, RandomGenerator random) {
            var index = after(seconds);
            return index < times.size() ? times.get(index) : Double.POSITIVE_INFINITY;
        }

        /** The index of the first that is later. */
        private int after(double seconds) {
            var found = Collections.binarySearch(times, seconds);
            return found < 0 ? -found - 1 : found + 1;
        }
    }
}

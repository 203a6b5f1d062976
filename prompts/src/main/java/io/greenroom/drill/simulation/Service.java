package io.greenroom.drill.simulation;

import java.util.random.RandomGenerator;

/** How long a server takes for a job, or for a batch of them. */
public sealed interface Service {
    /** The mean. */
    double seconds();

    /** The time of one job. */
    double draw(RandomGenerator random);

    /** Memoryless. */
    record Exponential(double seconds) implements Service {
        public Exponential {
            Bad.unless(seconds > 0, "seconds of service", seconds, "more than 0");
        }

        @Override
        public double draw(RandomGenerator random) {
            return random.nextExponential() * seconds;
        }
    }

    /** Always the same. */
    record Constant(double seconds) implements Service {
        public Constant {
            Bad.unless(seconds > 0, "seconds of service", seconds, "more than 0");
        }

        @Override
        public double draw(RandomGenerator random) {
            return seconds;
        }
    }

    /**
     * Mostly short, sometimes very long, as calls over a network are.
     *
     * @param seconds the mean
     * @param spread the standard deviation as a share of the mean
     */
    record Lognormal(double seconds, double spread) implements Service {
        public Lognormal {
            Bad.unless(seconds > 0, "seconds of service", seconds, "more than 0");
            Bad.unless(spread >= 0, "spread of service", spread, "0 or more");
        }

        @Override
        public double draw(RandomGenerator random) {
            var variance = Math.log1p(spread * spread);
            return seconds * Math.exp(Math.sqrt(variance) * random.nextGaussian() - variance / 2);
        }
    }
}

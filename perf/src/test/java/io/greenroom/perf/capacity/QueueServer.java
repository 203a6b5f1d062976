package io.greenroom.perf.capacity;

import io.greenroom.perf.judge.Budgets;
import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.MadeUpRounds;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Validity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A server that serves one after the other, exactly so many a second, worked out instead of run: the end of a service is
 * its beginning plus 1/N, and it begins when both the request and the server are there. Each service varies by a tenth.
 * In one probe of eight, noise stops it once for up to a second.
 */
final class QueueServer implements Probe {
    private static final double TIMEOUT_SECONDS = 5;

    private final Budget budget;
    private final double limit;
    private final boolean poisson;
    private final double noiseShare;
    private final Random random;
    private final double generatorLimit;
    double seconds;
    int probes;

    QueueServer(Budget budget, double limit, boolean poisson, double noiseShare, long seed) {
        this(budget, limit, poisson, noiseShare, seed, Double.MAX_VALUE);
    }

    QueueServer(Budget budget, double limit, boolean poisson, double noiseShare, long seed, double generatorLimit) {
        this.budget = budget;
        this.limit = limit;
        this.poisson = poisson;
        this.noiseShare = noiseShare;
        this.random = new Random(seed);
        this.generatorLimit = generatorLimit;
    }

    @Override
    public Round at(double rate, double lasting) {
        probes++;
        seconds += lasting;
        var due = arrivals(rate, lasting);
        var late = rate > generatorLimit;
        return round(rate, lasting, due.length, latencies(due), late);
    }

    private double[] arrivals(double rate, double lasting) {
        var times = new double[(int) Math.round(rate * lasting)];
        var now = 0.0;
        for (var i = 0; i < times.length; i++) {
            now += poisson ? -Math.log(1 - random.nextDouble()) / rate : 1 / rate;
            times[i] = now;
        }
        return times;
    }

    private double[] latencies(double[] due) {
        var noisy = random.nextDouble() < noiseShare;
        var stopAt = noisy ? random.nextInt(due.length) : -1;
        var free = 0.0;
        var latencies = new double[due.length];
        for (var i = 0; i < due.length; i++) {
            var service = (0.9 + 0.2 * random.nextDouble()) / limit;
            free = Math.max(due[i], free) + service + (i == stopAt ? 0.2 + 0.8 * random.nextDouble() : 0);
            latencies[i] = Math.min(TIMEOUT_SECONDS, free - due[i]) * 1000;
        }
        return latencies;
    }

    private Round round(double rate, double lasting, int count, double[] latencies, boolean late) {
        Arrays.sort(latencies);
        var failed = Arrays.stream(latencies)
                .filter(millis -> millis >= TIMEOUT_SECONDS * 1000)
                .count();
        var sent = late ? count * 9L / 10 : count;
        var latency = new Latency(
                sent, at(latencies, 0.5), at(latencies, 0.5), at(latencies, 0.9), at(latencies, 0.99), 0, 0);
        var integrity = new Integrity(count - failed, 0, failed, 0, count, List.of());
        return new Round(
                "http://localhost:3000",
                "capacity",
                MadeUpRounds.BEGAN,
                lasting,
                rate,
                (sent - failed) / lasting,
                count,
                sent - failed,
                latency,
                Map.of(),
                List.of(),
                List.of(),
                failed == 0 ? List.of() : List.of(new ErrorCount(Action.POST, "no answer within 5 s", failed, "")),
                MadeUpRounds.IDLE,
                integrity,
                new Validity(late ? List.of("Only nine in ten were sent.") : List.of()),
                Budgets.of(budget, latency, count, failed, integrity));
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(quantile * sorted.length))];
    }
}

package io.greenroom.perf.history;

import io.greenroom.perf.judge.Medians;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What is kept of a bench.
 *
 * @param began when
 * @param server as the user named it
 * @param profile its name
 * @param rate good answers a second; of several rounds the median, as of all figures
 * @param p50 in milliseconds
 * @param p99 in milliseconds
 * @param errors share of the requests that failed, 0 to 1
 * @param capacity in requests a second, if it was searched; the figures before it are then those of the last rate that held
 * @param score see {@link io.greenroom.perf.score.Score}
 * @param verdict how it ended
 */
public record Attempt(
        Instant began,
        String server,
        String profile,
        double rate,
        double p50,
        double p99,
        double errors,
        Optional<Double> capacity,
        double score,
        Verdict.Kind verdict) {
    /** A line of a file may lack any of them. */
    public Attempt {
        Objects.requireNonNull(began, "began is missing");
        Objects.requireNonNull(server, "server is missing");
        Objects.requireNonNull(profile, "profile is missing");
        Objects.requireNonNull(capacity, "capacity is missing");
        Objects.requireNonNull(verdict, "verdict is missing");
    }

    /** The figures of a bench that are worth plotting. */
    public static Attempt of(Bench bench) {
        var rounds = bench.capacity().map(Attempt::best).orElse(bench.rounds());
        return new Attempt(
                bench.began(),
                bench.server(),
                bench.profile().name(),
                median(rounds, Round::rate),
                median(rounds, round -> round.latency().p50()),
                median(rounds, round -> round.latency().p99()),
                median(rounds, round -> round.requests() == 0 ? 0 : (double) round.failed() / round.requests()),
                bench.capacity().map(Capacity::rate),
                bench.score(),
                bench.verdict().kind());
    }

    private static List<Round> best(Capacity capacity) {
        return capacity.steps().stream()
                .filter(step -> step.held() && step.rate() == capacity.rate())
                .map(step -> step.round())
                .toList();
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Medians.of(rounds.stream().map(figure::applyAsDouble).toList());
    }
}

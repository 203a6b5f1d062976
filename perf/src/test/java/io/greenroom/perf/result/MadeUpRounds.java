package io.greenroom.perf.result;

import io.greenroom.perf.judge.Budgets;
import io.greenroom.perf.judge.Validities;
import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rounds that nobody ran, to say in a test what was measured: sixty seconds without a fault, but for what is changed. */
public final class MadeUpRounds {
    public static final Budget BUDGET = new Budget(0, 100, 0, 0);
    public static final Instant BEGAN = Instant.parse("2026-11-21T18:04:00Z");
    /** A generator that has nothing to do. */
    public static final GeneratorLoad IDLE = load(0.3, 0.8, 1);

    private Budget budget = BUDGET;
    private double rate = 100;
    private double seconds = 60;
    private double p99 = 14;
    private double sentShare = 1;
    private GeneratorLoad generator = IDLE;
    private final List<ErrorCount> errors = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<Stall> stalls = List.of();
    private long acknowledged = 3012;
    private long indefinite;

    private MadeUpRounds() {}

    public static MadeUpRounds good() {
        return new MadeUpRounds();
    }

    /** The load of a generator on two cores that sent nearly everything at most so late. */
    public static GeneratorLoad load(double ownCores, double machineCores, double lateMillis) {
        var late =
                new Latency(6000, lateMillis / 10, lateMillis / 10, lateMillis / 2, lateMillis, lateMillis, lateMillis);
        return new GeneratorLoad(ownCores, machineCores, 2, late, lateMillis > 50 ? 0.02 : 0, 0, 3400);
    }

    public MadeUpRounds budget(Budget asked) {
        budget = asked;
        return this;
    }

    public MadeUpRounds rate(double requestsASecond) {
        rate = requestsASecond;
        return this;
    }

    public MadeUpRounds seconds(double lasting) {
        seconds = lasting;
        return this;
    }

    public MadeUpRounds p99(double millis) {
        p99 = millis;
        return this;
    }

    public MadeUpRounds generator(GeneratorLoad load) {
        generator = load;
        return this;
    }

    public MadeUpRounds sent(double share) {
        sentShare = share;
        return this;
    }

    public MadeUpRounds error(Action action, String kind, long count) {
        errors.add(new ErrorCount(action, kind, count, kind));
        return this;
    }

    public MadeUpRounds finding(Finding.Kind kind, long count) {
        findings.add(new Finding(kind, count, List.of("room 9f, seq 42: \"hello\"")));
        return this;
    }

    public MadeUpRounds acknowledged(long messages) {
        acknowledged = messages;
        return this;
    }

    public MadeUpRounds indefinite(long messages) {
        indefinite = messages;
        return this;
    }

    /** Stalls of so many seconds, beginning at these. */
    public MadeUpRounds stalls(double lasting, double... at) {
        stalls =
                Arrays.stream(at).mapToObj(second -> new Stall(second, lasting)).toList();
        return this;
    }

    public Round round() {
        var requests = Math.round(rate * seconds);
        var sent = Math.round(requests * sentShare);
        var failed = errors.stream().mapToLong(ErrorCount::count).sum();
        var latency = new Latency(sent, p99 / 3, p99 / 4, p99 / 2, p99, p99 * 1.5, p99 * 2);
        var integrity = new Integrity(acknowledged, 0, indefinite, indefinite / 2, acknowledged, List.copyOf(findings));
        return new Round(
                "http://localhost:3000",
                "steady",
                BEGAN,
                seconds,
                rate,
                (sent - failed) / seconds,
                requests,
                sent - failed,
                latency,
                Map.of(Action.POST, latency, Action.NEWEST, latency),
                timeline(),
                stalls,
                List.copyOf(errors),
                generator,
                integrity,
                Validities.of(generator, budget, requests, sent, seconds),
                Budgets.of(budget, latency, requests, failed, integrity));
    }

    private List<Second> timeline() {
        return IntStream.range(0, (int) seconds)
                .mapToObj(at -> new Second(at, (long) rate, (long) rate, 0, p99 / 4, p99, p99 * 2))
                .toList();
    }

    /** A bench of rounds. */
    public static Bench bench(double score, Verdict verdict, Optional<Capacity> capacity, Round... rounds) {
        return new Bench(
                "greenroom bench http://localhost:3000",
                BEGAN,
                "http://localhost:3000",
                2,
                profile(),
                List.of(rounds),
                capacity,
                Optional.empty(),
                score,
                verdict,
                Optional.empty());
    }

    /** A hundred requests a second for a minute. */
    public static Profile profile() {
        return new Profile(
                "steady",
                "People chatting.",
                5,
                List.of(new Stage(100, 100, 60)),
                Map.of(Journey.CHAT, 1.0),
                20,
                5,
                0.3,
                40,
                0,
                0,
                5000,
                BUDGET);
    }
}

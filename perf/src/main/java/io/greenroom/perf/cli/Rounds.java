package io.greenroom.perf.cli;

import io.greenroom.perf.audit.Auditor;
import io.greenroom.perf.audit.Follower;
import io.greenroom.perf.judge.Amounts;
import io.greenroom.perf.judge.Budgets;
import io.greenroom.perf.judge.Validities;
import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.measure.Measured;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Stage;
import io.greenroom.perf.report.Progress;
import io.greenroom.perf.result.GeneratorLoad;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.run.Load;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Rounds of load on a server, each with its audit. */
final class Rounds {
    private static final Ledger NOTHING = new Ledger("nothing");

    private final double ceiling;
    private final Progress progress;
    private final AtomicReference<Ledger> ledger;
    private Optional<Path> gatlingPage = Optional.empty();

    /**
     * @param ceiling of the generator, requests a second; 0 if it was not measured
     * @param ledger set to that of each round, for progress to count its messages
     */
    Rounds(double ceiling, Progress progress, AtomicReference<Ledger> ledger) {
        this.ceiling = ceiling;
        this.progress = progress;
        this.ledger = ledger;
    }

    static Ledger nothing() {
        return NOTHING;
    }

    /** Gatling's own page of the last round for which it was asked. */
    Optional<Path> gatlingPage() {
        return gatlingPage;
    }

    /**
     * One round: load, while somebody follows the rooms, and then the reading back of everything.
     *
     * @param gatling a folder for Gatling's own page
     */
    Round play(Contender contender, Profile profile, Optional<Path> gatling) {
        return play("load on " + contender.name(), contender, profile, gatling, Auditor::follow);
    }

    /**
     * One try of a search: the same, but nobody follows. At a server's limit even ten requests a second count: of 100 that
     * it can do they would be a tenth.
     */
    Round probe(Contender contender, Profile profile) {
        var rate = "trying %s requests a second".formatted(Amounts.rate(profile.highestRate()));
        var round = play(rate, contender, profile, Optional.empty(), Auditor::remember);
        progress.note("  " + outcome(round));
        return round;
    }

    private static String outcome(Round round) {
        return round.budgets().stream()
                .filter(result -> !result.kept())
                .map(result -> "did not hold: %s was %s".formatted(result.name(), result.got()))
                .findFirst()
                .orElse("held: p99 was " + Amounts.millis(round.latency().p99()));
    }

    private Round play(
            String phase,
            Contender contender,
            Profile profile,
            Optional<Path> gatling,
            Function<Auditor, Follower> attention) {
        var population = contender.population();
        var messages =
                new Ledger("g" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36));
        ledger.set(messages);
        try (var auditor = new Auditor(
                        population.base(),
                        population.people().getFirst().token(),
                        population.level(),
                        population.roomIds(),
                        Duration.ofMillis(profile.timeoutMillis()));
                var follower = attention.apply(auditor)) {
            progress.begin(phase, profile.warmUpSeconds() + profile.seconds());
            var measured = Load.run(population, profile, messages, progress::second, gatling);
            gatlingPage = measured.gatlingReport().or(() -> gatlingPage);
            if (gatling.isPresent()) { // of one round among many it would be said too often
                progress.begin("reading back", 0);
            }
            return round(contender.name(), profile, measured, auditor.judge(messages, follower));
        }
    }

    private Round round(String server, Profile profile, Measured measured, Integrity integrity) {
        var load = withCeiling(measured.generator());
        var due = Math.max(measured.requests(), 1);
        var sent = measured.latency().count();
        var failed = sent - measured.good();
        return new Round(
                server,
                profile.name(),
                measured.began(),
                measured.seconds(),
                measured.aimedRate(),
                measured.rate(),
                measured.requests(),
                measured.good(),
                measured.latency(),
                measured.byAction(),
                measured.timeline(),
                measured.stalls(),
                measured.errors(),
                load,
                integrity,
                Validities.of(load, profile.budget(), due, sent, measured.seconds()),
                Budgets.of(profile.budget(), measured.latency(), sent, failed, integrity));
    }

    private GeneratorLoad withCeiling(GeneratorLoad load) {
        return new GeneratorLoad(
                load.ownCores(),
                load.machineCores(),
                load.cores(),
                load.late(),
                load.lateShare(),
                load.gcMillis(),
                ceiling);
    }

    /** The same load at an even rate. */
    static Profile even(Profile profile, double rate, double seconds, double warmUpSeconds) {
        return profile.withStages(List.of(new Stage(rate, rate, seconds)), warmUpSeconds);
    }
}

package io.greenroom.perf.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.capacity.CapacitySearch;
import io.greenroom.perf.capacity.PaceMeter;
import io.greenroom.perf.compare.Comparison;
import io.greenroom.perf.compare.Turn;
import io.greenroom.perf.judge.Verdicts;
import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.report.Progress;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import io.greenroom.perf.result.Versus;
import io.greenroom.perf.run.Calibration;
import io.greenroom.perf.score.Score;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One bench from the first request to the verdict. */
final class BenchRun {
    private static final double CALIBRATION_SECONDS = 8;
    private static final double FIRST_SECONDS = 5;
    private static final double TURN_SECONDS = 10;
    private static final double TURN_WARM_UP_SECONDS = 1;
    private static final double PROBE_WARM_UP_SECONDS = 1;

    private final Order order;
    private final Path reports;
    private final Instant began = Instant.now();
    private final AtomicReference<Ledger> ledger = new AtomicReference<>(Rounds.nothing());
    private final Progress progress;

    /**
     * @param out where progress is told
     * @param reports the folder of the report, to which Gatling adds its own
     */
    BenchRun(Order order, Terminal terminal, PrintStream out, Path reports) {
        this.order = order;
        this.reports = reports;
        this.progress = Progress.on(out, terminal, () -> ledger.get().acknowledged());
    }

    Bench run() {
        try {
            var rounds = new Rounds(ceiling(), progress, ledger);
            var profile = order.profile();
            progress.begin("preparing %d people and %d rooms".formatted(profile.users(), profile.rooms()), 0);
            try (var contender = Contender.open(order.target(), profile)) {
                return order.capacity()
                        ? searched(contender, rounds)
                        : order.other().isPresent() ? compared(contender, rounds) : measured(contender, rounds);
            }
        } finally {
            progress.finished();
        }
    }

    private double ceiling() {
        if (!order.calibrated()) {
            return 0;
        }
        progress.begin("measuring the generator itself", CALIBRATION_SECONDS);
        return Calibration.ceiling();
    }

    private Bench measured(Contender contender, Rounds rounds) {
        try (var unfinished = new Unfinished(reports)) {
            var round = rounds.play(contender, order.profile(), Optional.of(unfinished.folder()));
            stopIfInterrupted(contender);
            var page = rounds.gatlingPage().map(unfinished::finished);
            return bench(contender, List.of(round), Optional.empty(), Optional.empty(), page);
        }
    }

    private Bench searched(Contender contender, Rounds rounds) {
        var profile = order.profile();
        var search = new CapacitySearch(profile.budget(), profile.highestRate(), Double.MAX_VALUE);
        rounds.play(
                contender,
                Rounds.even(profile, profile.highestRate(), FIRST_SECONDS, profile.warmUpSeconds()),
                Optional.empty());
        var capacity = search.search(
                (rate, seconds) -> rounds.probe(contender, Rounds.even(profile, rate, seconds, PROBE_WARM_UP_SECONDS)),
                PaceMeter.warm());
        var all = capacity.steps().stream().map(Step::round).toList();
        return bench(contender, all, Optional.of(capacity), Optional.empty(), Optional.empty());
    }

    private Bench compared(Contender mine, Rounds rounds) {
        var profile = order.profile();
        try (var other = Contender.open(order.other().orElseThrow(), profile)) {
            var first = Rounds.even(profile, profile.highestRate(), TURN_SECONDS, profile.warmUpSeconds());
            var turn = Rounds.even(profile, profile.highestRate(), TURN_SECONDS, TURN_WARM_UP_SECONDS);
            for (var contender : List.of(mine, other)) {
                rounds.play(contender, first, Optional.empty());
            }
            List<Round> ours = new ArrayList<>();
            List<Round> theirs = new ArrayList<>();
            for (var who : Comparison.order(order.rounds())) {
                var played = rounds.play(who == Turn.MINE ? mine : other, turn, Optional.empty());
                (who == Turn.MINE ? ours : theirs).add(played);
            }
            var versus = Comparison.of(mine.name(), ours, other.name(), theirs);
            return bench(mine, ours, Optional.empty(), Optional.of(versus), Optional.empty());
        }
    }

    /** The kit ends the server that it started when it is interrupted: whatever was measured then is nobody's fault. */
    private static void stopIfInterrupted(Contender contender) {
        if (contender.server().interrupted()) {
            throw new Stop(ExitCodes.KIT, "interrupted");
        }
    }

    private Bench bench(
            Contender contender,
            List<Round> rounds,
            Optional<Capacity> capacity,
            Optional<Versus> versus,
            Optional<Path> gatling) {
        stopIfInterrupted(contender);
        return new Bench(
                order.command(),
                began,
                contender.name(),
                contender.population().level(),
                order.profile(),
                rounds,
                capacity,
                versus,
                Score.of(rounds, capacity),
                Verdicts.of(order.profile().budget(), rounds, capacity, versus),
                gatling.map(Path::toString));
    }
}

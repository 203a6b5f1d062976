package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Narrator;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.watch.Turns;
import io.greenroom.conformance.watch.Turns.Came;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.spec.Level;
import java.time.Duration;

/**
 * Judges again and again whatever the server does, for a program that listens. Ends with the process, see {@link Ending}.
 * The seed stays the same, so that what fails fails again.
 */
final class Follow {
    private final Judgement judgement;
    private final Narrator narrator;
    private final Turns turns;
    private final Trust trust;
    private final Arrival arrival;

    Follow(TargetOptions target, Judgement judgement, Narrator narrator, Duration pause, Ending ending) {
        var options = judgement.options();
        this.judgement = judgement;
        this.narrator = narrator;
        this.turns = new Turns(options.selection().judged());
        this.trust = new Trust(options.timeout());
        this.arrival = new Arrival(target, options.timeout(), pause, narrator, ending);
    }

    int run() {
        for (var number = 1; ; number++) {
            try (var server = arrival.await()) {
                narrator.turn(number);
                turns.take(level -> judge(server, level));
            }
            arrival.rest();
        }
    }

    private Came judge(Server server, Level level) {
        var options = judgement.options();
        var clauses = options.selection().within(level);
        var result = judgement.of(server, clauses, options.seed(), narrator.checking(clauses));
        var doubt = trust.doubt(server, result);
        if (doubt.isPresent()) {
            arrival.gone(doubt.get());
            return Came.CUT_SHORT;
        }
        narrator.judged(result, server.death());
        return result.levels().stream().allMatch(LevelResult::complete) ? Came.COMPLETE : Came.INCOMPLETE;
    }
}
